package org.ganlao.laborrights.wage.guideline.domain;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ganlao.platform.problem.Rejection;

/**
 * What a publication says.
 *
 * @param document number of the document by which it is published
 * @param lines of a guideline; null of guide prices
 * @param prices of guide prices, one for each occupation; empty of a guideline
 */
public record PublicationContent(String document, GuideLines lines, List<OccupationPrice> prices) {

    public PublicationContent {
        prices = List.copyOf(prices);
        Set<String> occupations = new HashSet<>();
        prices.forEach(price -> {
            if (!occupations.add(price.occupation())) {
                throw new Rejection(GuidelineRefusal.OCCUPATION_TWICE, price.occupation());
            }
        });
    }

    void requireOf(PublicationKind kind) {
        boolean fits = switch (kind) {
            case GUIDELINE -> lines != null && prices.isEmpty();
            case GUIDE_PRICES -> lines == null && !prices.isEmpty();
        };
        if (!fits) {
            throw new Rejection(GuidelineRefusal.CONTENT_OF_ANOTHER_KIND);
        }
    }

    boolean same(PublicationContent other) {
        return document.equals(other.document)
                && prices.equals(other.prices)
                && (lines == null ? other.lines == null : lines.same(other.lines));
    }
}
