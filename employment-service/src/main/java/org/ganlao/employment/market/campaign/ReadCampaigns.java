package org.ganlao.employment.market.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.ganlao.employment.market.campaign.CampaignResult.OfCounty;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.database.Sql;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.region.RegionTree;

@ApplicationScoped
class ReadCampaigns {

    private static final String LAST_OF_EACH_COUNTY = """
            select distinct on (programme, campaign_year, region)
                   programme, campaign_year, region, id, as_of, events_held, vacancies, served, placed
              from campaign_statement
             where annul_reason is null and region = any(?)
               and (cast(? as text) is null or programme = ?) and (cast(? as int) is null or campaign_year = ?)
               and (cast(? as date) is null or as_of <= ?)
             order by programme, campaign_year desc, region, as_of desc""";

    /** The campaign of a year that some counties took part in. */
    private record Key(String programme, int year) {}

    private final CampaignRepository statements;
    private final RegionScope scope;
    private final RegionTree regions;
    private final Sql sql;

    ReadCampaigns(CampaignRepository statements, RegionScope scope, RegionTree regions, Sql sql) {
        this.statements = statements;
        this.scope = scope;
        this.regions = regions;
        this.sql = sql;
    }

    CampaignView one(UUID id) {
        return CampaignView.from(statements.visible(id));
    }

    Page<CampaignView> page(CampaignFilter filter, Paging paging) {
        return statements.page(filter, paging).map(CampaignView::from);
    }

    List<CampaignResult> results(CampaignFilter filter) {
        Set<String> within = new TreeSet<>(scope.covered());
        if (filter.region != null) {
            within.retainAll(regions.codesWithin(filter.region));
        }
        Map<Key, List<OfCounty>> byCampaign = new LinkedHashMap<>();
        sql.each(
                LAST_OF_EACH_COUNTY,
                row -> byCampaign
                        .computeIfAbsent(
                                new Key(row.text("programme"), (int) row.number("campaign_year")),
                                campaign -> new ArrayList<>())
                        .add(new OfCounty(
                                row.text("region"),
                                row.uuid("id"),
                                row.date("as_of"),
                                row.number("events_held"),
                                row.number("vacancies"),
                                row.number("served"),
                                row.number("placed"))),
                within,
                filter.programme,
                filter.programme,
                filter.year,
                filter.year,
                filter.asOfUntil,
                filter.asOfUntil);
        return byCampaign.entrySet().stream()
                .map(campaign -> CampaignResult.of(
                        campaign.getKey().programme(), campaign.getKey().year(), campaign.getValue()))
                .toList();
    }
}
