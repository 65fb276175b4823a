package org.ganlao.laborrights.enforcement.grid;

import static org.ganlao.platformtest.JsonBody.json;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.ganlao.laborrights.Bureau;
import org.ganlao.laborrights.enforcement.inspection.InspectionOffice;
import org.ganlao.platformtest.endpoints.EndpointWalk;

public final class GridEndpoints {

    static final String CELLS = "/v1/grid-cells";
    static final String FACILITIES = "/v1/inspection-facilities";

    private static final AtomicInteger COMMUNITIES = new AtomicInteger(100);

    private GridEndpoints() {}

    static Map<String, Object> cell(String inspector, String... communities) {
        return Map.of("communities", List.of(communities), "inspector", inspector, "on", "2007-03-01");
    }

    static Map<String, Object> cellRequest(String region, Map<String, ?> stated) {
        return Map.of(
                "sourceRef",
                UUID.randomUUID().toString(),
                "region",
                region,
                "code",
                "WG-" + COMMUNITIES.incrementAndGet(),
                "stated",
                stated);
    }

    /** Another one at every call. */
    static String community(String region) {
        return region + "%06d".formatted(COMMUNITIES.incrementAndGet());
    }

    static Map<String, Object> facility(String body, String item, String on) {
        return Map.of(
                "sourceRef",
                UUID.randomUUID().toString(),
                "body",
                body,
                "item",
                item,
                "on",
                on,
                "provided",
                true,
                "evidence",
                "固定资产登记表");
    }

    public static EndpointWalk add(EndpointWalk walk) {
        InspectionOffice office = new InspectionOffice(Bureau.REGION);
        String bodies = InspectionOffice.BODIES;
        String inspectors = InspectionOffice.INSPECTORS;
        return walk.object(bodies + "/{id}", () -> bodies + "/" + office.body())
                .object(inspectors + "/{id}", () -> inspectors + "/" + office.inspector("2006-01-01", "2008-12-31"))
                .object(
                        CELLS + "/{id}",
                        () -> CELLS + "/"
                                + office.head
                                        .made(CELLS, cellRequest(Bureau.REGION, anyCell(office)))
                                        .getString("id"))
                .object(
                        FACILITIES + "/{id}",
                        () -> FACILITIES + "/"
                                + office.clerk
                                        .made(FACILITIES, facility(office.body(), "vehicle", "2007-03-01"))
                                        .getString("id"))
                .body("POST " + bodies, () -> json(office.bodyRequest()))
                .body(
                        "POST " + bodies + "/{id}/corrections",
                        () -> json(Map.of("stated", InspectionOffice.statedBody(9), "reason", "编制调整")))
                .body("POST " + bodies + "/{id}/annulment", () -> json(Map.of("reason", "重复登记")))
                .body(
                        "POST " + inspectors,
                        () -> json(office.inspectorRequest(office.body(), "2006-01-01", "2008-12-31")))
                .body(
                        "POST " + inspectors + "/{id}/renewals",
                        () -> json(Map.of("from", "2009-01-01", "until", "2011-12-31")))
                .body(
                        "POST " + inspectors + "/{id}/revocation",
                        () -> json(Map.of("on", "2007-06-01", "reason", "调离监察岗位")))
                .body("POST " + inspectors + "/{id}/annulment", () -> json(Map.of("reason", "重复登记")))
                .body("POST " + CELLS, () -> json(cellRequest(Bureau.REGION, anyCell(office))))
                .body("POST " + CELLS + "/{id}/assignments", () -> json(anyCell(office)))
                .body("POST " + CELLS + "/{id}/annulment", () -> json(Map.of("reason", "重复划定")))
                .body("POST " + FACILITIES, () -> json(facility(office.body(), "vehicle", "2007-03-01")))
                .body("POST " + FACILITIES + "/{id}/annulment", () -> json(Map.of("reason", "误报")))
                .regionless("GET /v1/inspection-facility-items");
    }

    private static Map<String, Object> anyCell(InspectionOffice office) {
        return cell(office.inspectors().get(0), community(Bureau.REGION));
    }
}
