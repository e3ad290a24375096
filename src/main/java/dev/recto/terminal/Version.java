package dev.recto.terminal;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/// The version that the module was packed with.
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        var module = Optional.ofNullable(Version.class.getModule().getDescriptor());
        var version = module.flatMap(java.lang.module.ModuleDescriptor::rawVersion).orElse("(built from source)");
        return new String[] {"Recto " + version};
    }
}
