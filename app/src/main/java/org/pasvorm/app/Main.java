package org.pasvorm.app;

import java.util.Locale;
import org.pasvorm.app.cli.CommandLineProgram;

/// Entry point of the program.
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        // One language and one way to write numbers, wherever the program runs.
        Locale.setDefault(Locale.ROOT);
        System.exit(CommandLineProgram.run(args));
    }
}
