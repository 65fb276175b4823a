package org.ganlao.laborrights.enforcement.campaign;

import static org.ganlao.platformtest.JsonBody.json;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ganlao.laborrights.Bureau;
import org.ganlao.laborrights.enforcement.inspection.InspectionOffice;
import org.ganlao.platformtest.endpoints.EndpointWalk;

public final class CampaignEndpoints {

    static final String CAMPAIGNS = "/v1/inspection-campaigns";

    private CampaignEndpoints() {}

    static Map<String, Object> stated(String region, String from, String until) {
        return Map.of(
                "region",
                region,
                "name",
                "农民工工资支付情况专项检查",
                "focuses",
                List.of("wages", "contracts"),
                "from",
                from,
                "until",
                until);
    }

    static Map<String, Object> request(String region, String from, String until) {
        return Map.of("sourceRef", UUID.randomUUID().toString(), "stated", stated(region, from, until));
    }

    static Map<String, Object> closure(String on) {
        return Map.of("on", on, "employersInspected", 420, "workersCovered", 38000);
    }

    public static EndpointWalk add(EndpointWalk walk) {
        InspectionOffice office = new InspectionOffice(Bureau.REGION);
        return walk.object(
                        CAMPAIGNS + "/{id}",
                        () -> CAMPAIGNS + "/"
                                + office.head
                                        .made(CAMPAIGNS, request(Bureau.REGION, "2007-03-01", "2007-03-31"))
                                        .getString("id"))
                .body("POST " + CAMPAIGNS, () -> json(request(Bureau.REGION, "2007-03-01", "2007-03-31")))
                .body(
                        "POST " + CAMPAIGNS + "/{id}/corrections",
                        () -> json(Map.of("stated", stated(Bureau.REGION, "2007-03-01", "2007-04-30"), "reason", "延期")))
                .body("POST " + CAMPAIGNS + "/{id}/closure", () -> json(closure("2007-03-31")))
                .body("POST " + CAMPAIGNS + "/{id}/annulment", () -> json(Map.of("reason", "重复部署")));
    }
}
