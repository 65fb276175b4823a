package org.ganlao.employment.seeking.jobseeker;

import static org.awaitility.Awaitility.await;
import static org.ganlao.employment.EmploymentOffice.registration;
import static org.ganlao.employment.EmploymentOffice.with;
import static org.ganlao.platformtest.JsonBody.json;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.ganlao.employment.EmploymentOffice;
import org.ganlao.platform.personal.PersonalId;
import org.ganlao.platformtest.Desk;
import org.ganlao.platformtest.Tokens;
import org.ganlao.platformtest.endpoints.EndpointWalk;

/** A county's office that keeps in touch with its job seekers. */
public final class SeekerOffice {

    static final String SEEKERS = "/v1/job-seekers";
    static final String SWEEPS = "/v1/registration-sweeps";

    final Desk desk;
    final Desk supervisor;
    private final String region;

    private SeekerOffice(String region) {
        this.region = region;
        this.desk = Desk.of(Tokens.of("clerk").in(region));
        this.supervisor = Desk.of(Tokens.of("supervisor").in(region));
    }

    static SeekerOffice of(String region) {
        return new SeekerOffice(region);
    }

    /** The address of the registration. */
    String registers(PersonalId person, String kind, String day) {
        Map<String, Object> stated = with(registration(kind, day), "region", region);
        return SEEKERS + "/"
                + desk.made(SEEKERS, EmploymentOffice.request(person, "registration", stated))
                        .getString("id");
    }

    void hearsOf(String at, int version, String day) {
        desk.change(at + "/contacts", version, visit(day)).statusCode(200);
    }

    /** Looks through all registrations of the county and waits for the end. */
    void sweeps() {
        String location = supervisor
                .post(SWEEPS, sweepOf(region))
                .statusCode(202)
                .extract()
                .header("Location");
        String job = location.substring(location.indexOf("/v1/"));
        await().atMost(Duration.ofSeconds(30))
                .until(() -> "succeeded".equals(supervisor.get(job).path("state")));
    }

    static Map<String, String> visit(String day) {
        return Map.of("on", day, "way", "visit");
    }

    static Map<String, String> sweepOf(String region) {
        return Map.of("sourceRef", UUID.randomUUID().toString(), "region", region);
    }

    public static EndpointWalk shownTo(EndpointWalk walk) {
        return walk.body("POST " + SEEKERS + "/{id}/contacts", () -> json(visit("2007-03-20")))
                .body("POST " + SWEEPS, () -> json(sweepOf("360102")));
    }
}
