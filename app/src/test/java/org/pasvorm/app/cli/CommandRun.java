package org.pasvorm.app.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.concurrent.atomic.AtomicBoolean;

/// What a command did when a test ran it in this virtual machine.
record CommandRun(int code, String out, String err) {
    static CommandRun of(String... args) {
        return cancelledBy(new AtomicBoolean(), args);
    }

    static CommandRun cancelledBy(AtomicBoolean cancelled, String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = CommandLineProgram.run(new PrintWriter(out), new PrintWriter(err), false, cancelled, args);
        return new CommandRun(code, out.toString(), err.toString());
    }
}
