package org.ganlao.laborrights.enforcement.complaint;

import static org.ganlao.platformtest.JsonBody.json;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.ganlao.laborrights.Bureau;
import org.ganlao.laborrights.enforcement.inspection.InspectionOffice;
import org.ganlao.platformtest.ResidentNumbers;
import org.ganlao.platformtest.endpoints.EndpointWalk;

public final class ComplaintEndpoints {

    static final String COMPLAINTS = "/v1/complaints";
    static final String PUBLIC = "/v1/public-complaints";
    static final String STATUSES = "/v1/complaint-statuses";

    private ComplaintEndpoints() {}

    static Map<String, Object> matter(String region) {
        return new HashMap<>(Map.of(
                "region",
                region,
                "employer",
                InspectionOffice.BUILDER,
                "employerName",
                "某建筑公司",
                "subject",
                "wages",
                "account",
                "拖欠2006年10月至12月工资",
                "violationFrom",
                "2006-10-01"));
    }

    static Map<String, Object> request(String region, String receivedOn) {
        return new HashMap<>(Map.of(
                "sourceRef",
                UUID.randomUUID().toString(),
                "person",
                Map.of("kind", "resident-id", "number", ResidentNumbers.next()),
                "channel",
                "visit",
                "receivedOn",
                receivedOn,
                "matter",
                matter(region)));
    }

    public static EndpointWalk add(EndpointWalk walk) {
        InspectionOffice office = new InspectionOffice(Bureau.REGION);
        return walk.object(
                        COMPLAINTS + "/{id}",
                        () -> COMPLAINTS + "/"
                                + office.inspector
                                        .made(COMPLAINTS, request(Bureau.REGION, "2007-03-05"))
                                        .getString("id"))
                .body("POST " + COMPLAINTS, () -> json(request(Bureau.REGION, "2007-03-05")))
                .body("POST " + COMPLAINTS + "/{id}/acceptance", () -> json(Map.of("on", "2007-03-06")))
                .body(
                        "POST " + COMPLAINTS + "/{id}/refusal",
                        () -> json(Map.of("on", "2007-03-06", "ground", "other-authority", "note", "告知向公安机关报案")))
                .body("POST " + COMPLAINTS + "/{id}/corrections", () -> {
                    Map<String, Object> stated = matter(Bureau.REGION);
                    stated.put("subject", "contract");
                    return json(Map.of("matter", stated, "reason", "事项录错"));
                })
                .body(
                        "POST " + COMPLAINTS + "/{id}/withdrawal",
                        () -> json(Map.of("on", "2007-03-06", "note", "单位已支付工资")))
                .body("POST " + COMPLAINTS + "/{id}/annulment", () -> json(Map.of("reason", "重复登记")))
                .body("POST " + PUBLIC, () -> json(Map.of("matter", matter(Bureau.REGION))))
                .open("POST " + PUBLIC, "GET " + STATUSES);
    }
}
