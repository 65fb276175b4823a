package org.ganlao.gateway.plan.release;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.ganlao.gateway.plan.catalogue.Catalogue;
import org.ganlao.gateway.plan.freshness.Freshness;
import org.ganlao.gateway.plan.freshness.SourceFreshness;
import org.ganlao.gateway.plan.release.domain.Period;
import org.ganlao.platform.database.Sql;
import org.ganlao.platform.time.BusinessClock;

/** What stands against freezing a period, each in words that name the source. */
@Singleton
class OpenQuestions {

    /**
     * What the latest reconciliation of a whole domain found in or before the period, and what later ones of a part of it
     * found: that a part is equal now says nothing of the rest.
     */
    private static final String DIFFERENT = """
            with whole as (
                select distinct on (domain) id, domain, compared_at from reconciliation
                 where state in ('equal', 'different') and indicator is null and region is null and month is null
                 order by domain, compared_at desc, id desc)
            select distinct found.domain || ' ' || difference.measure || ' ' || difference.region || ' '
                   || to_char(difference.month, 'YYYY-MM') as place
              from reconciliation found
              left join whole using (domain)
              join reconciliation_difference difference on difference.reconciliation = found.id
             where found.domain = any (?) and found.state = 'different' and difference.month <= ?
               and (whole.id is null or found.id = whole.id or found.compared_at > whole.compared_at)
             order by place""";

    private static final String COMPARED = """
            select distinct domain from reconciliation
             where state in ('equal', 'different') and indicator is null and region is null and month is null
               and compared_at >= ?""";

    private static final int NAMED = 5;

    private final Catalogue catalogue;
    private final Sql sql;

    OpenQuestions(Catalogue catalogue, Sql sql) {
        this.catalogue = catalogue;
        this.sql = sql;
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
        List<String> compared = sql.list(COMPARED, row -> row.text("domain"), end(period));
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
        List<String> places = sql.list(
                DIFFERENT,
                row -> row.text("place"),
                catalogue.domains(),
                period.last().atDay(1));
        if (places.size() <= NAMED) {
            return places.stream()
                    .map(place -> "reconciliation-differs " + place)
                    .toList();
        }
        return Stream.concat(
                        places.stream().limit(NAMED).map(place -> "reconciliation-differs " + place),
                        Stream.of("reconciliation-differs in " + (places.size() - NAMED) + " more places"))
                .toList();
    }
}
