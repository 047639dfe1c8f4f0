package org.pasvorm.printing.export;

import org.pasvorm.geometry.mesh.TriangleMesh;

/// A file that was written, read back and found equal to the part.
///
/// @param fileName without folder
/// @param format as in [PrintFormat#id()]
/// @param bytes size of the file
/// @param sha256 of the file, 64 lower-case hexadecimal digits
/// @param readBack the part as the file holds it, with the file's rounding; pictures for review are drawn from it
public record ExportedFile(String fileName, String format, long bytes, String sha256, TriangleMesh readBack) {}
