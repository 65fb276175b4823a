package org.ganlao.socialinsurance.oldage.landfarmer;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.database.Sql;
import org.ganlao.platform.http.Keyset;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.record.FactRepository;
import org.ganlao.socialinsurance.oldage.landfarmer.domain.ContributionShare;
import org.ganlao.socialinsurance.oldage.landfarmer.domain.LandCoverage;

@ApplicationScoped
class LandCoverageRepository extends FactRepository<LandCoverage> {

    private static final Keyset<LandCoverage> LATEST_FIRST = latestFirst("r.fromDay");

    private final Sql sql;

    LandCoverageRepository(RegionScope scope, Sql sql) {
        super(scope, LandCoverage.class, "region");
        this.sql = sql;
    }

    /** A share that did not come in yet. */
    record Open(UUID coverage, String person, Money amount) {}

    boolean anyIn(String region) {
        return count("region = ?1 and annulReason is null", region) > 0;
    }

    long countOf(UUID project) {
        return count("project = ?1 and annulReason is null", project);
    }

    /** One that is still the scheme's. */
    Optional<LandCoverage> standing(Collection<String> tokens) {
        return find("person in ?1 and annulReason is null and convertedOn is null", tokens)
                .firstResultOptional();
    }

    /** An enrolment that goes on and covers the person as land-expropriated in the pension insurance of the region. */
    Optional<UUID> enrolled(Collection<String> tokens, String region, LocalDate on) {
        return sql.one("""
                select id from enrolment
                 where person = any(?) and region = ? and days @> cast(? as date) and upper_inf(days)
                   and insurance = 'PENSION' and kind = 'LAND_EXPROPRIATED' and annul_reason is null""", row -> row.uuid("id"), tokens, region, on);
    }

    /** @param coverage only of this one; null for all of the project */
    List<Open> open(UUID project, UUID coverage, ContributionShare share) {
        return sql.list(
                """
                select id, person, %s_share as amount from land_coverage
                 where project = ? and (cast(? as uuid) is null or id = cast(? as uuid))
                   and annul_reason is null and %s_payment is null and %s_share > 0
                 order by id""".formatted(share.key(), share.key(), share.key()),
                row -> new Open(row.uuid("id"), row.text("person"), new Money(row.decimal("amount"))),
                project,
                coverage,
                coverage);
    }

    void markPaid(Collection<Open> open, ContributionShare share, UUID receipt, Instant now) {
        sql.batch(
                "update land_coverage set %s_payment = ?, version = version + 1, recorded_at = ? where id = ?"
                        .formatted(share.key()),
                open.stream()
                        .map(one -> new Object[] {receipt, now, one.coverage()})
                        .toList());
    }

    /** Those whose share the receipt brought. */
    List<Open> paidBy(UUID receipt, ContributionShare share) {
        return sql.list(
                "select id, person, %s_share as amount from land_coverage where %s_payment = ? order by id"
                        .formatted(share.key(), share.key()),
                row -> new Open(row.uuid("id"), row.text("person"), new Money(row.decimal("amount"))),
                receipt);
    }

    void markOpen(UUID receipt, ContributionShare share, Instant now) {
        sql.update(
                "update land_coverage set %s_payment = null, version = version + 1, recorded_at = ? where %s_payment = ?"
                        .formatted(share.key(), share.key()),
                now,
                receipt);
    }

    Page<LandCoverage> page(UUID project, String person, Paging paging) {
        return visible()
                .where("r.project = :project", "project", project)
                .where("r.person = :person", "person", person)
                .page(paging, LATEST_FIRST);
    }
}
