package org.ganlao.laborrights.enforcement.campaign;

import static org.ganlao.laborrights.enforcement.campaign.CampaignEndpoints.CAMPAIGNS;
import static org.ganlao.laborrights.enforcement.campaign.CampaignEndpoints.closure;
import static org.ganlao.laborrights.enforcement.campaign.CampaignEndpoints.request;
import static org.ganlao.laborrights.enforcement.inspection.InspectionOffice.CASES;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.ganlao.laborrights.enforcement.inspection.InspectionOffice;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CampaignResourceTest {

    private static final String COUNTY = "360826";

    private final InspectionOffice office = new InspectionOffice(COUNTY);

    @Test
    void a_campaign_counts_its_cases_and_takes_those_of_its_days_and_region_alone() {
        // Given
        String campaign = office.head
                .made(CAMPAIGNS, request(COUNTY, "2007-03-01", "2007-03-31"))
                .getString("id");

        // When
        refused("campaign", null, "2007-03-05", "campaign-missing");
        refused("routine", campaign, "2007-03-05", "campaign-missing");
        refused("campaign", UUID.randomUUID().toString(), "2007-03-05", "campaign-unknown");
        refused("campaign", campaign, "2007-02-28", "campaign-at-another-time");
        String other = new InspectionOffice("360827")
                .head
                .made(CAMPAIGNS, request("360827", "2007-03-01", "2007-03-31"))
                .getString("id");
        refused("campaign", other, "2007-03-05", "campaign-elsewhere");
        String at = CASES + "/"
                + office.inspector
                        .made(CASES, caseOf("campaign", campaign, "2007-03-05"))
                        .getString("id");
        office.takes(office.inspector, at, "filing", office.together("2007-03-06"));
        office.takes(office.inspector, at, "investigations", office.together("2007-03-06"));
        office.takes(office.inspector, at, "conclusion", office.conclusion("2007-03-07", "36000.00"));

        // Then
        office.clerk
                .get(CAMPAIGNS + "/" + campaign)
                .then()
                .body("result.cases", equalTo(1))
                .body("result.ended", equalTo(0))
                .body("result.violations", equalTo(1))
                .body("result.amount", equalTo("36000.00"));
    }

    @Test
    void a_campaign_is_closed_once_not_before_it_begins() {
        office.head
                .post(CAMPAIGNS, request(COUNTY, "2007-03-31", "2007-03-30"))
                .statusCode(422)
                .body("code", equalTo("campaign-backwards"));
        String at = CAMPAIGNS + "/"
                + office.head
                        .made(CAMPAIGNS, request(COUNTY, "2007-03-01", "2007-03-31"))
                        .getString("id");
        office.head
                .change(at + "/closure", 1, closure("2007-02-28"))
                .statusCode(422)
                .body("code", equalTo("campaign-not-over"));
        office.head
                .change(at + "/closure", 1, closure("2007-03-01"))
                .statusCode(200)
                .body("state", equalTo("closed"));
        office.head
                .change(at + "/closure", 2, closure("2007-03-31"))
                .statusCode(409)
                .body("code", equalTo("campaign-closed"));
    }

    private void refused(String kind, String campaign, String on, String code) {
        office.inspector.post(CASES, caseOf(kind, campaign, on)).statusCode(422).body("code", equalTo(code));
    }

    private Map<String, Object> caseOf(String kind, String campaign, String on) {
        Map<String, Object> request = new HashMap<>(office.request(kind, on));
        @SuppressWarnings("unchecked") // the office states cases as maps
        Map<String, Object> stated = (Map<String, Object>) request.get("stated");
        stated.put("campaign", campaign);
        return request;
    }
}
