package org.ganlao.gateway.plan.targets.catalogue;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A figure by which the department is measured.
 *
 * @param domain whose facts feed it
 * @param terms the summands; of a ratio, those of the numerator
 * @param denominator empty unless the kind has one
 * @param awaits why there are no facts yet, or null where there are; such an indicator has no terms
 */
public record Indicator(
        String id,
        String domain,
        Label label,
        Unit unit,
        IndicatorKind kind,
        List<Term> terms,
        List<Term> denominator,
        Label awaits) {

    public Indicator {
        Objects.requireNonNull(id, "an indicator needs an id");
        Objects.requireNonNull(domain, "an indicator needs a domain");
        Objects.requireNonNull(label, "an indicator needs a label");
        Objects.requireNonNull(unit, "an indicator needs a unit");
        Objects.requireNonNull(kind, "an indicator needs a kind");
        terms = terms == null ? List.of() : List.copyOf(terms);
        denominator = denominator == null ? List.of() : List.copyOf(denominator);
        if ((awaits == null) == terms.isEmpty()) {
            throw new IllegalArgumentException("an indicator has either terms or a reason why it awaits facts");
        }
        if (denominator.isEmpty() == (awaits == null && kind.hasDenominator())) {
            throw new IllegalArgumentException("a ratio or growth, and nothing else, has a denominator");
        }
    }

    public boolean hasFacts() {
        return awaits == null;
    }

    public Stream<Term> allTerms() {
        return Stream.concat(terms.stream(), denominator.stream());
    }
}
