package org.ganlao.platform.event;

import java.util.Objects;

/**
 * A kind of fact that a domain tells of: where, and in events of which types.
 *
 * @param domain as it stands in types and topics: {@code labor-rights}
 * @param kind {@code placed-worker}
 * @param version of its contract
 */
public record FactKind(String domain, String kind, int version) {

    public FactKind {
        Objects.requireNonNull(domain, "domain");
        Objects.requireNonNull(kind, "kind");
    }

    /** In the first version of its contract. */
    public static FactKind of(String domain, String kind) {
        return new FactKind(domain, kind, 1);
    }

    public String topic() {
        return "ganlao." + domain + ".facts";
    }

    /** @param verb in the past tense: {@code annulled} */
    public String type(String verb) {
        return prefix() + verb + suffix();
    }

    /** Whatever has happened to the fact. */
    public boolean isToldBy(String type) {
        return type.startsWith(prefix())
                && type.endsWith(suffix())
                && type.length() > prefix().length() + suffix().length();
    }

    private String prefix() {
        return "org.ganlao." + domain + "." + kind + ".";
    }

    private String suffix() {
        return ".v" + version;
    }
}
