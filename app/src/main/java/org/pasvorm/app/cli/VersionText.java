package org.pasvorm.app.cli;

import org.pasvorm.app.version.SoftwareVersion;
import picocli.CommandLine.IVersionProvider;

/// What `--version` prints.
final class VersionText implements IVersionProvider {
    @Override
    public String[] getVersion() {
        return new String[] {"pasvorm " + SoftwareVersion.text()};
    }
}
