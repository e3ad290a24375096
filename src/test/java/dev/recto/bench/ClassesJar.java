package dev.recto.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/// The classes of one package as a jar, for another process.
final class ClassesJar {
    private ClassesJar() {}

    /// @param member one of the classes
    /// @param attributes of the jar's manifest
    static Path write(Path file, Class<?> member, Map<String, String> attributes) throws IOException {
        var manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        attributes.forEach((name, value) -> manifest.getMainAttributes().put(new Attributes.Name(name), value));
        var classes = Path.of(member.getProtectionDomain().getCodeSource().getLocation().getPath());
        var root = classes.resolve(member.getPackageName().replace('.', '/'));
        try (var jar = new JarOutputStream(Files.newOutputStream(file), manifest); var files = Files.list(root)) {
            files.forEach(each -> add(jar, classes.relativize(each).toString().replace('\\', '/'), each));
        }
        return file;
    }

    private static void add(JarOutputStream jar, String name, Path file) {
        try {
            jar.putNextEntry(new JarEntry(name));
            Files.copy(file, jar);
            jar.closeEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
