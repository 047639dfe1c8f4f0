package org.pasvorm.printing.jobsheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.TimeZone;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.pasvorm.printing.picture.PictureSize;
import org.pasvorm.printing.picture.TypeFace;

/// The job sheet on one A4 page, legible in black and white, no text under 9 points. The same sheet gives the same
/// bytes: dates and document id come from the sheet.
///
/// The page has room for three pictures: two upright ones of about [#TALL] and one wide one of about [#WIDE], with
/// texts of at least 39 pixels so that they stay readable; a section of the wide size needs the text scale
/// [#WIDE_TEXT_SCALE].
public final class JobSheetPdf {
    /// An upright picture.
    public static final PictureSize TALL = new PictureSize(690, 700);

    /// A wide picture.
    public static final PictureSize WIDE = new PictureSize(1400, 560);

    /// Text scale that makes the texts of a wide section at least 9 points on the page.
    public static final double WIDE_TEXT_SCALE = 2.5;

    /// Said on every page and in `job.json`.
    public static final String NOTICE =
            "Pasvorm is not a certified medical device. A qualified person decides about use and release.";

    private JobSheetPdf() {}

    /// The complete file.
    public static byte[] bytes(JobSheet sheet) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument();
                InputStream file = TypeFace.openFile()) {
            describe(document, sheet);
            PDType0Font font = PDType0Font.load(document, file, true);
            try (PdfPage page = new PdfPage(document, font)) {
                new SheetLayout(page, sheet).draw();
            }
            document.save(out, CompressParameters.NO_COMPRESSION);
        } catch (IOException e) {
            throw new UncheckedIOException("the job sheet could not be written", e);
        }
        return out.toByteArray();
    }

    private static void describe(PDDocument document, JobSheet sheet) {
        JobSheet.Identity id = sheet.identity();
        Calendar date = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
        date.clear();
        date.set(id.date().getYear(), id.date().getMonthValue() - 1, id.date().getDayOfMonth());
        PDDocumentInformation info = new PDDocumentInformation();
        info.setTitle(PdfPage.printable("Job sheet " + id.jobNumber()));
        info.setCreator(PdfPage.printable(id.software()));
        info.setProducer("Apache PDFBox");
        info.setCreationDate(date);
        info.setModificationDate(date);
        document.setDocumentInformation(info);
        document.setDocumentId(id.date().toEpochDay());
    }
}
