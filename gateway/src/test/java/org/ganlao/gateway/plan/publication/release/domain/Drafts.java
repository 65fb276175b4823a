package org.ganlao.gateway.plan.publication.release.domain;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.ganlao.platform.record.Origin;

/** Releases to start from: figures of the employment office and of the skills office. */
final class Drafts {

    static final String HASH = "a".repeat(64);

    private static final Instant NOW = Instant.parse("2007-04-10T00:00:00Z");

    private Drafts() {}

    static Release draft() {
        return new Release(new ReleaseHead(
                UUID.randomUUID(),
                "2007",
                Period.of("2007-Q1"),
                1,
                new Origin("dashboard", "1"),
                NOW,
                "c",
                0,
                1,
                HASH,
                List.of("employment", "skills"),
                "planning-statistics",
                List.of(),
                null,
                null,
                null,
                "statistician",
                NOW));
    }

    static Release in(ReleaseState state) {
        Release release = draft();
        switch (state) {
            case DRAFT -> {}
            case SIGNED -> signByAll(release);
            case PUBLISHED -> {
                signByAll(release);
                publish(release);
            }
            case SUPERSEDED -> {
                signByAll(release);
                publish(release);
                replace(release);
            }
            case DISCARDED -> discard(release);
        }
        return release;
    }

    static void sign(Release release, String unit, String person) {
        release.sign(unit, person, HASH, NOW);
    }

    static void signByAll(Release release) {
        sign(release, "employment", "a");
        sign(release, "skills", "b");
        sign(release, "planning-statistics", "c");
    }

    static void publish(Release release) {
        release.publish("planning-statistics", "c", HASH, NOW);
    }

    static void discard(Release release) {
        release.discard("planning-statistics", "c", "x", NOW);
    }

    static void replace(Release release) {
        release.supersede(UUID.randomUUID(), NOW);
    }
}
