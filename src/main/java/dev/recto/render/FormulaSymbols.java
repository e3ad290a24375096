package dev.recto.render;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// What the commands of a TeX formula look like in Unicode.
final class FormulaSymbols {
    /// Letters and signs that stand for themselves.
    private static final Map<String, String> ORDINARY = table("""
            alpha α beta β gamma γ delta δ epsilon ϵ varepsilon ε zeta ζ eta η theta θ vartheta ϑ iota ι kappa κ
            lambda λ mu μ nu ν xi ξ omicron ο pi π varpi ϖ rho ρ varrho ϱ sigma σ varsigma ς tau τ upsilon υ phi ϕ
            varphi φ chi χ psi ψ omega ω Gamma Γ Delta Δ Theta Θ Lambda Λ Xi Ξ Pi Π Sigma Σ Upsilon Υ Phi Φ Psi Ψ
            Omega Ω infty ∞ partial ∂ nabla ∇ hbar ℏ ell ℓ Re ℜ Im ℑ aleph ℵ wp ℘ emptyset ∅ varnothing ∅ forall ∀
            exists ∃ nexists ∄ neg ¬ lnot ¬ top ⊤ bot ⊥ angle ∠ triangle △ square □ Box □ blacksquare ■ bullet •
            star ⋆ dagger † ddagger ‡ prime ′ degree ° checkmark ✓ ldots … dots … dotsc … dotsb ⋯ cdots ⋯ vdots ⋮
            ddots ⋱ sum ∑ prod ∏ coprod ∐ int ∫ iint ∬ iiint ∭ oint ∮ bigcup ⋃ bigcap ⋂ bigoplus ⨁ bigotimes ⨂
            langle ⟨ rangle ⟩ lfloor ⌊ rfloor ⌋ lceil ⌈ rceil ⌉ lbrace { rbrace } lbrack [ rbrack ] vert | Vert ‖
            lvert | rvert | lVert ‖ rVert ‖ backslash \\ imath ı jmath ȷ ss ß ae æ oe œ aa å o ø copyright © pounds £
            """);

    /// Signs between two operands; a space goes on either side.
    private static final Map<String, String> BETWEEN = table("""
            le ≤ leq ≤ leqslant ≤ ge ≥ geq ≥ geqslant ≥ ne ≠ neq ≠ approx ≈ equiv ≡ sim ∼ simeq ≃ cong ≅ propto ∝
            ll ≪ gg ≫ prec ≺ succ ≻ preceq ⪯ succeq ⪰ in ∈ notin ∉ ni ∋ subset ⊂ supset ⊃ subseteq ⊆ supseteq ⊇
            subsetneq ⊊ cup ∪ cap ∩ setminus ∖ to → rightarrow → longrightarrow ⟶ leftarrow ← gets ← longleftarrow ⟵
            Rightarrow ⇒ Longrightarrow ⟹ implies ⟹ Leftarrow ⇐ impliedby ⟸ leftrightarrow ↔ Leftrightarrow ⇔ iff ⟺
            mapsto ↦ longmapsto ⟼ hookrightarrow ↪ uparrow ↑ downarrow ↓ Uparrow ⇑ Downarrow ⇓ rightsquigarrow ⇝
            perp ⊥ parallel ∥ mid | vdash ⊢ models ⊨ asymp ≍ doteq ≐ triangleq ≜ coloneqq ≔ times × div ÷ pm ± mp ∓
            cdot · ast ∗ circ ∘ oplus ⊕ ominus ⊖ otimes ⊗ odot ⊙ land ∧ wedge ∧ lor ∨ vee ∨ therefore ∴ because ∵
            leadsto ⇝ colon :
            """);

    /// Functions: written as their name.
    private static final Map<String, String> FUNCTIONS = table("""
            sin sin cos cos tan tan cot cot sec sec csc csc arcsin arcsin arccos arccos arctan arctan sinh sinh
            cosh cosh tanh tanh exp exp log log ln ln lg lg lim lim limsup limsup liminf liminf max max min min sup sup
            inf inf argmax argmax argmin argmin arg arg det det dim dim ker ker gcd gcd Pr Pr deg deg hom hom bmod mod
            mod mod
            """);

    private static final Map<String, String> ACCENTS = Map.ofEntries(
            Map.entry("hat", "\u0302"), Map.entry("widehat", "\u0302"), Map.entry("bar", "\u0304"),
            Map.entry("overline", "\u0304"), Map.entry("tilde", "\u0303"), Map.entry("widetilde", "\u0303"),
            Map.entry("vec", "\u20d7"), Map.entry("dot", "\u0307"), Map.entry("ddot", "\u0308"),
            Map.entry("acute", "\u0301"), Map.entry("grave", "\u0300"), Map.entry("check", "\u030c"),
            Map.entry("breve", "\u0306"), Map.entry("underline", "\u0332"));

    private static final Map<Integer, Integer> RAISED = letters(
            "0123456789+−-=()abcdefghijklmnoprstuvwxyzABDEGHIJKLMNOPRTUVWβγδθϕφχ′*⊤",
            "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻᴬᴮᴰᴱᴳᴴᴵᴶᴷᴸᴹᴺᴼᴾᴿᵀᵁⱽᵂᵝᵞᵟᶿᵠᵠᵡ′*ᵀ");
    private static final Map<Integer, Integer> LOWERED = letters(
            "0123456789+−-=()aehijklmnoprstuvxβγρϕφχ",
            "₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓᵦᵧᵨᵩᵩᵪ");

    /// Letters that Unicode had in these alphabets before it had the alphabets.
    private static final Map<Integer, Integer> EARLY_DOUBLE_STRUCK = letters("CHNPQRZ", "ℂℍℕℙℚℝℤ");
    private static final Map<Integer, Integer> EARLY_SCRIPT = letters("BEFHILMR", "ℬℰℱℋℐℒℳℛ");

    private FormulaSymbols() {}

    static Optional<String> ordinary(String command) {
        return Optional.ofNullable(ORDINARY.get(command));
    }

    static Optional<String> between(String command) {
        return Optional.ofNullable(BETWEEN.get(command));
    }

    static Optional<String> function(String command) {
        return Optional.ofNullable(FUNCTIONS.get(command));
    }

    /// The combining character that the command puts above or below a letter.
    static Optional<String> accent(String command) {
        return Optional.ofNullable(ACCENTS.get(command));
    }

    static Optional<String> raised(String text) {
        return all(text, RAISED);
    }

    static Optional<String> lowered(String text) {
        return all(text, LOWERED);
    }

    /// Blackboard bold capitals: ℝ, 𝔼.
    static String doubleStruck(String text) {
        return capitals(text, EARLY_DOUBLE_STRUCK, 0x1D538);
    }

    /// Script capitals: ℒ, 𝒟.
    static String script(String text) {
        return capitals(text, EARLY_SCRIPT, 0x1D49C);
    }

    private static String capitals(String text, Map<Integer, Integer> early, int capitalA) {
        var result = new StringBuilder();
        text.codePoints().forEach(c -> result.appendCodePoint(
                c >= 'A' && c <= 'Z' ? early.getOrDefault(c, capitalA + c - 'A') : c));
        return result.toString();
    }

    private static Optional<String> all(String text, Map<Integer, Integer> letters) {
        if (!text.codePoints().allMatch(letters::containsKey)) {
            return Optional.empty();
        }
        var result = new StringBuilder();
        text.codePoints().forEach(c -> result.appendCodePoint(letters.get(c)));
        return Optional.of(result.toString());
    }

    private static Map<String, String> table(String pairs) {
        var words = pairs.strip().split("\\s+");
        var table = new HashMap<String, String>();
        for (var i = 0; i < words.length; i += 2) {
            table.put(words[i], words[i + 1]);
        }
        return Map.copyOf(table);
    }

    private static Map<Integer, Integer> letters(String from, String to) {
        var source = from.codePoints().toArray();
        var target = to.codePoints().toArray();
        if (source.length != target.length) {
            throw new IllegalStateException("each letter has its counterpart: " + from);
        }
        var letters = new HashMap<Integer, Integer>();
        for (var i = 0; i < source.length; i++) {
            letters.put(source[i], target[i]);
        }
        return Map.copyOf(letters);
    }
}
