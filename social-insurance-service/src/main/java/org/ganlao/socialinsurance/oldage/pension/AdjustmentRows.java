package org.ganlao.socialinsurance.oldage.pension;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ganlao.platform.database.Sql;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.region.RegionTree;
import org.ganlao.socialinsurance.oldage.pension.domain.AdjustmentTerms;
import org.ganlao.socialinsurance.oldage.pension.domain.AdjustmentTier;
import org.ganlao.socialinsurance.oldage.pension.domain.PensionAdjustment;

/** What an adjustment adds to each pension, worked out for many at once; the same for its simulation and its application. */
@ApplicationScoped
class AdjustmentRows {

    private static final int PARCEL = 5000;

    private static final String INCREASES = """
            select pension.id, pension.region,
                   cast(date_trunc('month', retires_on) + interval '1 month' as date) as due_from,
                   round(? + ? * counted_months / 12 + case when senior_title then ? else 0 end
                         + coalesce((select tier.amount
                                       from unnest(cast(? as date[]), cast(? as numeric[])) tier (before_day, amount)
                                      where retires_on < tier.before_day order by tier.before_day limit 1), 0), 2) as amount
              from pension
             where (state in ('IN_PAYMENT', 'SUSPENDED') or state = 'ENDED' and ended_on > ?)
               and retires_on <= ? and region = any(?)""";

    private final Sql sql;
    private final RegionTree regions;

    AdjustmentRows(Sql sql, RegionTree regions) {
        this.sql = sql;
        this.regions = regions;
    }

    AdjustmentCost simulated(String region, AdjustmentTerms terms, List<AdjustmentTier> tiers) {
        return AdjustmentCost.of(sql.list(
                """
                select region, count(*) as pensioners, sum(amount) as monthly from (%s) increase
                 where amount > 0 group by region order by region""".formatted(INCREASES),
                row -> new AdjustmentCost.County(
                        row.text("region"), row.number("pensioners"), new Money(row.decimal("monthly"))),
                parameters(region, terms, tiers).toArray()));
    }

    AdjustmentCost applied(UUID adjustment) {
        return AdjustmentCost.of(sql.list(
                """
                select region, count(*) as pensioners, sum(amount) as monthly
                  from pension_rate join pension on pension.id = pension_rate.pension
                 where source = ? group by region order by region""",
                row -> new AdjustmentCost.County(
                        row.text("region"), row.number("pensioners"), new Money(row.decimal("monthly"))),
                adjustment));
    }

    /** The last pension of the parcel that follows this one. */
    Optional<UUID> endOfParcel(PensionAdjustment adjustment, UUID after) {
        return sql.one("""
                select id from (select id from pension where id > ? and region = any(?) order by id limit ?) parcel
                 order by id desc limit 1""", row -> row.uuid("id"), after, regions.codesWithin(adjustment.region()), PARCEL);
    }

    int apply(PensionAdjustment adjustment, UUID after, UUID last) {
        return apply(adjustment, "id > ? and id <= ?", after, last);
    }

    /** To one that was granted after the others got it. */
    void apply(PensionAdjustment adjustment, UUID pension) {
        apply(adjustment, "id = ?", pension);
    }

    /** No pension is due before the month that follows the retirement, so none of its rates is. */
    private int apply(PensionAdjustment adjustment, String which, UUID... whichIds) {
        List<Object> parameters = new ArrayList<>();
        parameters.add(adjustment.id());
        parameters.add(adjustment.terms().fromMonth());
        parameters.addAll(parameters(adjustment.region(), adjustment.terms(), adjustment.tiers()));
        parameters.addAll(List.of(whichIds));
        return sql.update("""
                insert into pension_rate (pension, source, from_month, amount)
                select id, ?, greatest(cast(? as date), due_from), amount from (%s) increase where amount > 0 and %s
                on conflict (pension, source) do nothing""".formatted(INCREASES, which), parameters.toArray());
    }

    /** The last month for which differences were claimed, so that no others can be claimed for it. */
    Optional<LocalDate> lastDifference(PensionAdjustment adjustment) {
        return sql.one(
                """
                select month from benefit_payment
                 where benefit = ? and month >= ? and region = any(?) and state not in ('REFUSED', 'ANNULLED', 'RECOVERED')
                 order by month desc limit 1""",
                row -> row.date("month"),
                PensionDifference.BENEFIT,
                adjustment.terms().fromMonth(),
                regions.codesWithin(adjustment.region()));
    }

    private List<Object> parameters(String region, AdjustmentTerms terms, List<AdjustmentTier> tiers) {
        return List.of(
                terms.general().amount(),
                terms.perYear().amount(),
                terms.seniorTitle().amount(),
                tiers.stream().map(tier -> tier.retiredBefore().toString()).toList(),
                tiers.stream().map(tier -> tier.amount().toString()).toList(),
                terms.fromMonth(),
                terms.retiredUntil(),
                regions.codesWithin(region));
    }
}
