import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.css.Stylesheet;

/// Makes the window's style sheets, in the build: of AtlantaFX Primer what this program's controls can match, and in it
/// and in our own sheets each colour in the place of its name. A start reads and matches a fifth of what it would else,
/// and follows no names from each control up to the root.
///
/// `StyleSheets.java PRIMER OURS RESULT`: the folder of AtlantaFX's sheets, ours, and where the result goes. For each
/// of `light` and `dark` it makes `*-controls.css`, for the toolkit, and `*.css`, for the scene; and beside each a file
/// `.bss` with the same parsed, which the toolkit reads in its place.
///
/// A name stays a name if not only the root gives it a value: its value depends on where it is asked for.
final class StyleSheets {
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern RULE = Pattern.compile("([^{}]+)\\{([^{}]*)}");
    private static final Pattern DECLARATION = Pattern.compile("([\\w-]+)\\s*:((?:[^;\"]|\"[^\"]*\")*)");
    private static final Pattern CLASS = Pattern.compile("\\.([A-Za-z][\\w-]*)");
    /// A text in quotes, or the name of a value, which begins with a hyphen.
    private static final Pattern NAME = Pattern.compile("\"[^\"]*\"|(?<![\\w.#-])-(?!fx-)[a-z][\\w-]*");

    /// The style classes of JavaFX's controls that the window has, and of their parts.
    private static final Set<String> CONTROLS = Set.of(
            "root", "popup", "text", "label", "button", "toggle-button", "hyperlink", "tooltip",
            "check-box", "box", "mark", "text-input", "text-field", "content", "slider", "progress-slider", "progress",
            "combo-box", "combo-box-base", "combo-box-popup", "arrow-button", "arrow", "list-view", "list-cell", "cell",
            "virtual-flow", "clipped-container", "sheet", "scroll-pane", "viewport", "corner", "scroll-bar", "thumb",
            "track", "increment-button", "decrement-button", "increment-arrow", "decrement-arrow",
            "context-menu", "menu-item", "radio-menu-item", "radio", "check-menu-item", "check", "separator", "line",
                    "scroll-arrow", "menu-up-arrow", "menu-down-arrow", "graphic-container",
            "left-container", "right-container", "font-icon", "mnemonic-underline");

    private StyleSheets() {}

    private record Declaration(String property, String value) {
        boolean isName() {
            return !property.startsWith("-fx-");
        }
    }

    private record Rule(List<String> selectors, List<Declaration> declarations) {
        boolean isRoot() {
            return selectors.equals(List.of(".root"));
        }
    }

    public static void main(String[] arguments) throws IOException {
        var primer = Path.of(arguments[0]);
        var ours = Path.of(arguments[1]);
        var result = Files.createDirectories(Path.of(arguments[2]));
        var shapes = read(ours.resolve("shapes.css"));
        for (var face : List.of("light", "dark")) {
            var controls = used(read(primer.resolve("primer-" + face + ".css")), shapes);
            var colours = read(ours.resolve(face + ".css"));
            var scene = new ArrayList<>(colours);
            scene.addAll(shapes);
            var values = values(controls, scene);
            write(result, face + "-controls", text(controls, values));
            write(result, face, text(scene, values));
        }
    }

    private static void write(Path folder, String name, String sheet) throws IOException {
        var text = Files.writeString(folder.resolve(name + ".css"), sheet);
        Stylesheet.convertToBinary(text.toFile(), folder.resolve(name + ".bss").toFile());
    }

    private static List<Rule> read(Path sheet) throws IOException {
        var rules = new ArrayList<Rule>();
        var rule = RULE.matcher(COMMENT.matcher(Files.readString(sheet)).replaceAll(""));
        while (rule.find()) {
            var declarations = new ArrayList<Declaration>();
            var each = DECLARATION.matcher(rule.group(2));
            while (each.find()) {
                declarations.add(new Declaration(each.group(1), flat(each.group(2))));
            }
            var selectors = List.of(rule.group(1).split(",")).stream().map(StyleSheets::flat).toList();
            rules.add(new Rule(selectors, declarations));
        }
        return rules;
    }

    private static String flat(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    /// What can match: every style class that a selector asks for is one of a control's or one of ours.
    private static List<Rule> used(List<Rule> rules, List<Rule> ours) {
        var known = new HashSet<>(CONTROLS);
        ours.stream().flatMap(rule -> rule.selectors().stream()).forEach(selector -> known.addAll(classes(selector)));
        return rules.stream()
                .map(rule -> new Rule(
                        rule.selectors().stream().filter(selector -> known.containsAll(classes(selector))).toList(),
                        rule.declarations()))
                .filter(rule -> !rule.selectors().isEmpty())
                .toList();
    }

    private static Set<String> classes(String selector) {
        var classes = new HashSet<String>();
        var each = CLASS.matcher(selector);
        while (each.find()) {
            classes.add(each.group(1));
        }
        return classes;
    }

    /// What the names stand for that have one value everywhere: the last that the root gives them.
    private static Map<String, String> values(List<Rule> controls, List<Rule> scene) {
        var values = new HashMap<String, String>();
        var elsewhere = new HashSet<String>();
        for (var rules : List.of(controls, scene)) {
            for (var rule : rules) {
                for (var each : rule.declarations()) {
                    if (each.isName() && rule.isRoot()) {
                        values.put(each.property(), each.value());
                    } else if (each.isName()) {
                        elsewhere.add(each.property());
                    }
                }
            }
        }
        values.keySet().removeAll(elsewhere);
        values.replaceAll((name, value) -> withValues(value, values));
        return values;
    }

    private static String withValues(String text, Map<String, String> values) {
        return NAME.matcher(text).replaceAll(name -> Matcher.quoteReplacement(
                values.containsKey(name.group()) ? withValues(values.get(name.group()), values) : name.group()));
    }

    private static String text(List<Rule> rules, Map<String, String> values) {
        var text = new StringBuilder();
        for (var rule : rules) {
            var declarations = new StringBuilder();
            for (var each : rule.declarations()) {
                if (!values.containsKey(each.property())) {
                    declarations.append(each.property()).append(':').append(withValues(each.value(), values))
                            .append(';');
                }
            }
            if (!declarations.isEmpty()) {
                text.append(String.join(",", rule.selectors())).append('{').append(declarations).append("}\n");
            }
        }
        return text.toString();
    }
}
