package org.ganlao.gateway;

import io.quarkus.test.junit.QuarkusTest;
import java.util.stream.Stream;
import org.ganlao.platformtest.endpoints.EndpointWalk;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

@QuarkusTest
class EndpointsTest {

    @TestFactory
    Stream<DynamicTest> every_endpoint_is_guarded() {
        return EndpointWalk.inRegion("360102", "360103")
                .open("GET /v1/public/*")
                .askedIn("AlertResourceTest", "GET /v1/alerts*", "POST /v1/alerts*")
                .askedIn(
                        "BulletinResourceTest",
                        "GET /v1/bulletins*",
                        "POST /v1/bulletins*",
                        "GET /v1/bulletin-counts",
                        "GET /v1/outreach",
                        "POST /v1/outreach*")
                .askedIn(
                        "DecompositionResourceTest",
                        "POST /v1/plans/{plan}/decompositions*",
                        "POST /v1/plans/{plan}/weight-sets")
                .askedIn("ExchangeResourceTest", "GET /v1/plans/{plan}/exchange*", "POST /v1/exchange-systems*")
                .askedIn("ExtractResourceTest", "GET /v1/extracts*", "POST /v1/extracts", "DELETE /v1/extracts/{id}")
                .askedIn("LastYearResourceTest", "POST /v1/plans/{plan}/past-figures")
                .askedIn("OpeningResourceTest", "POST /v1/plans/{plan}/openings")
                .askedIn("ReadingsBehindCellsTest", "GET /v1/plans/{plan}/readings")
                .askedIn(
                        "ReleaseResourceTest",
                        "POST /v1/plans/{plan}/releases",
                        "GET /v1/plans/{plan}/releases/{id}/changed-readings")
                .askedIn("StandingDifferencesTest", "GET /v1/reconciliations*", "POST /v1/reconciliations")
                .askedIn("StreamResourceTest", "GET /v1/stream")
                .askedIn(
                        "SupervisionResourceTest",
                        "GET /v1/plans/{plan}/milestones*",
                        "POST /v1/plans/{plan}/milestones*",
                        "GET /v1/plans/{plan}/supervision",
                        "GET /v1/plans/{plan}/tasks*",
                        "POST /v1/plans/{plan}/tasks*")
                .askedIn("WebhookResourceTest", "GET /v1/webhooks*", "POST /v1/webhooks*")
                .notAsked(
                        "POST /v1/bureau-figures*",
                        "GET /v1/plans/{plan}/decompositions/{id}",
                        "GET /v1/plans/{plan}/releases/{id}*",
                        "POST /v1/plans/{plan}/releases/{id}/*")
                // A plan's figures are those of the whole province, for whoever may see them at all.
                .object("/v1/plans/{plan}", () -> "/v1/plans/2007")
                .object(
                        "/v1/plans/{plan}/responsibility-sheets/{region}",
                        () -> "/v1/plans/2007/responsibility-sheets/360000")
                .object("/v1/plans/{plan}/totals", () -> "/v1/plans/2007/totals?measure=new-urban-employment")
                .object("/v1/analytics/{dataset}", () -> "/v1/analytics/plan-progress")
                .object("/v1/analytics/dimensions/{name}", () -> "/v1/analytics/dimensions/region")
                .answered(
                        "GET /v1/alert-rules",
                        "GET /v1/analytics",
                        "GET /v1/analytics/dimensions/{name}",
                        "GET /v1/analytics/{dataset}",
                        "GET /v1/plans",
                        "GET /v1/plans/{plan}",
                        "GET /v1/plans/{plan}/comparisons",
                        "GET /v1/plans/{plan}/decompositions",
                        "GET /v1/plans/{plan}/freshness",
                        "GET /v1/plans/{plan}/items",
                        "GET /v1/plans/{plan}/openings",
                        "GET /v1/plans/{plan}/past-figures",
                        "GET /v1/plans/{plan}/progress",
                        "GET /v1/plans/{plan}/regional-targets",
                        "GET /v1/plans/{plan}/releases",
                        "GET /v1/plans/{plan}/responsibility-sheets/{region}",
                        "GET /v1/plans/{plan}/supervision/rules",
                        "GET /v1/plans/{plan}/totals",
                        "GET /v1/plans/{plan}/weight-sets")
                .tests();
    }
}
