package org.ganlao.socialinsurance.pension;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ganlao.platform.database.Sql;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.region.RegionTree;
import org.ganlao.socialinsurance.pension.domain.AdjustmentTerms;
import org.ganlao.socialinsurance.pension.domain.AdjustmentTier;
import org.ganlao.socialinsurance.pension.domain.PensionAdjustment;

/** What an adjustment adds to each pension, worked out for many at once; the same for its simulation and its application. */
@ApplicationScoped
class AdjustmentRows {

    private static final int PARCEL = 5000;

    private static final String INCREASES = """
            select pension.id, pension.region,
                   round(? + ? * counted_months / 12 + case when senior_title then ? else 0 end
                         + coalesce((select tier.amount
                                       from unnest(cast(? as date[]), cast(? as numeric[])) tier (before_day, amount)
                                      where retires_on < tier.before_day order by tier.before_day limit 1), 0), 2) as amount
              from pension
             where state in ('IN_PAYMENT', 'SUSPENDED') and retires_on <= ? and region = any(?)""";

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
        List<Object> parameters = new ArrayList<>();
        parameters.add(adjustment.id());
        parameters.add(adjustment.terms().fromMonth());
        parameters.addAll(parameters(adjustment.region(), adjustment.terms(), adjustment.tiers()));
        parameters.add(after);
        parameters.add(last);
        return sql.update("""
                insert into pension_rate (pension, source, from_month, amount)
                select id, ?, ?, amount from (%s) increase where amount > 0 and id > ? and id <= ?
                on conflict (pension, source) do nothing""".formatted(INCREASES), parameters.toArray());
    }

    private List<Object> parameters(String region, AdjustmentTerms terms, List<AdjustmentTier> tiers) {
        return List.of(
                terms.general().amount(),
                terms.perYear().amount(),
                terms.seniorTitle().amount(),
                tiers.stream().map(tier -> tier.retiredBefore().toString()).toList(),
                tiers.stream().map(tier -> tier.amount().toString()).toList(),
                terms.retiredUntil(),
                regions.codesWithin(region));
    }
}
