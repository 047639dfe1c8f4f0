package org.pasvorm.printing.printer;

/// A lower bound in two steps, millimetres: under `hard` the part fails, under `advise` it is doubtful. The hard step
/// may be zero where there is only advice.
public record Limit(double hard, double advise, Provenance provenance) {
    public Limit {
        if (!(hard >= 0 && advise >= hard)) {
            throw new IllegalArgumentException("a limit needs 0 <= hard <= advise: " + hard + ", " + advise);
        }
    }
}
