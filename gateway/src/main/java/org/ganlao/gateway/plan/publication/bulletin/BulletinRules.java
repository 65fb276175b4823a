package org.ganlao.gateway.plan.publication.bulletin;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.ganlao.gateway.plan.publication.bulletin.domain.BulletinRefusal;
import org.ganlao.gateway.plan.targets.catalogue.Label;
import org.ganlao.platform.datafile.DataFile;
import org.ganlao.platform.problem.Rejection;

/**
 * Figures of {@code plans/bulletins.yaml}.
 *
 * @param unit code of the office that decides about news
 * @param region whose office it is
 */
record BulletinRules(String unit, String region, FeedHead feed, List<Category> categories) {

    private static final String FILE = "/plans/bulletins.yaml";

    /**
     * What the feeds say of themselves.
     *
     * @param id that never changes, whatever the address
     * @param entries how many of the latest they list
     */
    record FeedHead(String id, String title, String author, String language, int entries) {}

    /** A kind of news. */
    record Category(String code, Label label) {}

    BulletinRules {
        Objects.requireNonNull(unit, "an office decides about news");
        Objects.requireNonNull(region, "the office belongs to a region");
        Objects.requireNonNull(feed, "the feeds say what they are");
        categories = List.copyOf(categories);
    }

    static BulletinRules shipped() {
        return DataFile.find(FILE, BulletinRules.class)
                .orElseThrow(() -> new IllegalStateException(FILE + " is missing"));
    }

    void requireCategory(String code, String pointer) {
        if (categories.stream().noneMatch(category -> category.code().equals(code))) {
            throw new Rejection(
                            BulletinRefusal.UNKNOWN_CATEGORY,
                            code,
                            categories.stream().map(Category::code).collect(Collectors.joining(", ")))
                    .at(pointer);
        }
    }

    /** Of a code that the rules no longer have, the code itself. */
    Label label(String code) {
        return categories.stream()
                .filter(category -> category.code().equals(code))
                .findFirst()
                .map(Category::label)
                .orElse(new Label(code, code));
    }
}
