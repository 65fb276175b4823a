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
                .askedIn("ReleaseResourceTest", "POST /v1/plans/{plan}/releases")
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
                // A plan's figures are those of the whole province, for whoever may see them at all.
                .regionless("GET /v1/*", "POST /v1/*")
                .tests();
    }
}
