package dev.recto;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class UserFoldersTest {
    @Test
    void homeIsWhatTheShellCallsIt() {
        var folders = UserFolders.of(Map.of("HOME", "/home/ada"), "Linux", "/nonexistent");
        assertEquals(Path.of("/home/ada"), folders.home());
        assertEquals(Path.of("/home/ada/.config/recto"), folders.device());
    }

    @Test
    void withoutHomeTheAccountSaysWhere() {
        assertEquals(Path.of("/home/ada"), UserFolders.of(Map.of("HOME", ""), "Linux", "/home/ada").home());
    }

    @Test
    void eachSystemHasItsPlaceForNotes() {
        var home = Map.of("HOME", "/home/ada", "XDG_CONFIG_HOME", "/conf", "APPDATA", "/roaming");
        assertEquals(Path.of("/conf/recto"), UserFolders.of(home, "Linux", "/x").device());
        assertEquals(Path.of("/home/ada/Library/Application Support/Recto"), UserFolders.of(home, "Mac OS X", "/x")
                .device());
        assertEquals(new UserFolders(Path.of("/x"), Path.of("/roaming/Recto")),
                UserFolders.of(home, "Windows 11", "/x"));
    }

    @Test
    void theUserMayNameThePlaceForNotes() {
        var environment = Map.of("HOME", "/home/ada", "RECTO_CONFIG", "/elsewhere");
        assertEquals(Path.of("/elsewhere"), UserFolders.of(environment, "Linux", "/x").device());
    }
}
