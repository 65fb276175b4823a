package org.ganlao.gateway.plan.publication.release;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.ganlao.gateway.plan.counting.freshness.Freshness;
import org.ganlao.gateway.plan.counting.freshness.SourceFreshness;
import org.ganlao.gateway.plan.oversight.reconciliation.Reconciled;
import org.ganlao.gateway.plan.publication.release.domain.Period;
import org.ganlao.gateway.plan.targets.catalogue.Catalogue;
import org.ganlao.platform.time.BusinessClock;

/** What stands against freezing a period, each in words that name the source. */
@Singleton
class OpenQuestions {

    private static final int NAMED = 5;

    private final Catalogue catalogue;
    private final Reconciled reconciled;

    OpenQuestions(Catalogue catalogue, Reconciled reconciled) {
        this.catalogue = catalogue;
        this.reconciled = reconciled;
    }

    List<String> of(Period period, Freshness fresh) {
        return Stream.of(rebuild(fresh), unsettled(period, fresh), notReconciled(period), different(period))
                .flatMap(List::stream)
                .toList();
    }

    /** Whether every source has told all that was recorded until the period's end. */
    static boolean isSettled(Period period, Freshness fresh) {
        return unsettled(period, fresh).isEmpty();
    }

    private static List<String> rebuild(Freshness fresh) {
        return fresh.rebuildNeeded() ? List.of("rebuild-needed") : List.of();
    }

    private static List<String> unsettled(Period period, Freshness fresh) {
        Instant end = end(period);
        return fresh.sources().stream()
                .filter(source -> source.recordedThrough() == null
                        || source.recordedThrough().isBefore(end))
                .map(OpenQuestions::unsettled)
                .toList();
    }

    private static Instant end(Period period) {
        return period.lastDay().plusDays(1).atStartOfDay(BusinessClock.ZONE).toInstant();
    }

    /** Domains of which no whole comparison came about after the period's end. */
    private List<String> notReconciled(Period period) {
        List<String> compared = reconciled.since(end(period));
        return catalogue.domains().stream()
                .filter(domain -> !compared.contains(domain))
                .map(domain -> "not-reconciled " + domain)
                .toList();
    }

    private static String unsettled(SourceFreshness source) {
        return "unsettled " + source.domain()
                + (source.recordedThrough() == null ? "" : " (through " + source.recordedThrough() + ")");
    }

    private List<String> different(Period period) {
        List<Reconciled.Place> places = reconciled.differences(period.last()).stream()
                .filter(place -> catalogue.domains().contains(place.domain()))
                .toList();
        Stream<String> named = places.stream()
                .limit(NAMED)
                .map(place -> String.join(
                        " ",
                        "reconciliation-differs",
                        place.domain(),
                        place.measure(),
                        place.region(),
                        place.month().toString()));
        return places.size() <= NAMED
                ? named.toList()
                : Stream.concat(
                                named,
                                Stream.of("reconciliation-differs in " + (places.size() - NAMED) + " more places"))
                        .toList();
    }
}
