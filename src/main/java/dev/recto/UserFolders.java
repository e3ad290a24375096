package dev.recto;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/// Where a user's things lie.
///
/// @param home the folder that the shell calls `~`
/// @param device for a program's own notes of this user on this device; `RECTO_CONFIG` says otherwise
record UserFolders(Path home, Path device) {
    /// @param system the value of `os.name`
    /// @param accountHome the home folder that the system's list of users has, as Java asks for it. Where `HOME` says
    ///     otherwise, in containers and after `su`, everything else in the shell follows `HOME`.
    static UserFolders of(Map<String, String> environment, String system, String accountHome) {
        var name = system.toLowerCase(Locale.ROOT);
        var isWindows = name.contains("win");
        var home = isWindows ? Path.of(accountHome) : folder(environment, "HOME", Path.of(accountHome));
        var notes = name.contains("mac") ? home.resolve("Library/Application Support/Recto")
                : isWindows ? folder(environment, "APPDATA", home.resolve("AppData/Roaming")).resolve("Recto")
                : folder(environment, "XDG_CONFIG_HOME", home.resolve(".config")).resolve("recto");
        return new UserFolders(home, folder(environment, "RECTO_CONFIG", notes));
    }

    private static Path folder(Map<String, String> environment, String variable, Path otherwise) {
        var said = environment.getOrDefault(variable, "");
        return (said.isBlank() ? otherwise : Path.of(said)).toAbsolutePath();
    }
}
