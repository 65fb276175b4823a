package org.ganlao.laborrights.relation.roll.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The days on a roll that a contract in force covers, as few spans as possible: a person with two contracts at once is
 * covered once, so the signing rate never passes 100 %.
 */
public record Coverage(List<Span> spans) {

    public Coverage {
        spans = List.copyOf(spans);
    }

    public static Coverage of(Span onRoll, List<Span> contracts) {
        List<Span> merged = new ArrayList<>();
        contracts.stream()
                .flatMap(contract -> contract.common(onRoll).stream())
                .sorted(Comparator.comparing(Span::from))
                .forEach(next -> {
                    int last = merged.size() - 1;
                    if (last >= 0 && merged.get(last).joins(next)) {
                        merged.set(last, merged.get(last).joined(next));
                    } else {
                        merged.add(next);
                    }
                });
        return new Coverage(merged);
    }
}
