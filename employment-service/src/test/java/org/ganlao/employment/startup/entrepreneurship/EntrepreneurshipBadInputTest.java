package org.ganlao.employment.startup.entrepreneurship;

import static org.ganlao.employment.EmploymentOffice.with;
import static org.ganlao.employment.startup.entrepreneurship.EntrepreneurshipOffice.FAIRS;
import static org.ganlao.employment.startup.entrepreneurship.EntrepreneurshipOffice.PROJECTS;
import static org.ganlao.employment.startup.entrepreneurship.EntrepreneurshipOffice.STARTUPS;
import static org.ganlao.employment.startup.entrepreneurship.EntrepreneurshipOffice.fairRequest;
import static org.ganlao.employment.startup.entrepreneurship.EntrepreneurshipOffice.opening;
import static org.ganlao.employment.startup.entrepreneurship.EntrepreneurshipOffice.projectRequest;
import static org.ganlao.employment.startup.entrepreneurship.EntrepreneurshipOffice.results;
import static org.ganlao.employment.startup.entrepreneurship.EntrepreneurshipOffice.someone;
import static org.ganlao.employment.startup.entrepreneurship.EntrepreneurshipOffice.visit;
import static org.ganlao.platformtest.JsonBody.json;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.ganlao.platformtest.Tokens;
import org.ganlao.platformtest.endpoints.BadInput;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

@QuarkusTest
class EntrepreneurshipBadInputTest {

    private static final Tokens CLERK = Tokens.of("clerk").in("360102");

    private final EntrepreneurshipOffice office = EntrepreneurshipOffice.of("360102");

    @TestFactory
    Stream<DynamicTest> a_project_is_refused_and_leaves_nothing_behind() {
        return BadInput.to("POST " + PROJECTS, () -> json(projectRequest(office.project())), CLERK)
                .refuses(
                        "no investment",
                        body -> body.withObject("/project").put("investment", "0.00"),
                        422,
                        "project-of-nothing")
                .refuses(
                        "another region",
                        body -> body.withObject("/project").put("region", "360103"),
                        403,
                        "region-outside-scope")
                .rules();
    }

    @TestFactory
    Stream<DynamicTest> a_startup_is_refused_and_leaves_nothing_behind() {
        return BadInput.to("POST " + STARTUPS, () -> json(office.startupRequest(someone())), CLERK)
                .refuses("another region", body -> body.put("region", "360103"), 403, "region-outside-scope")
                .refuses(
                        "a day of tomorrow",
                        body -> body.withObject("/guidance").put("guidedOn", "2007-07-01"),
                        422,
                        "date-in-future")
                .rules();
    }

    @TestFactory
    Stream<DynamicTest> an_opening_is_refused_and_leaves_nothing_behind() {
        return BadInput.to("POST " + STARTUPS + "/{id}/opening", () -> json(opening("2007-03-20")), CLERK)
                .at(() -> STARTUPS + "/" + office.guides(someone()) + "/opening")
                .refuses(
                        "no such project",
                        body -> body.put("project", UUID.randomUUID().toString()),
                        422,
                        "no-such-project")
                .rules();
    }

    @TestFactory
    Stream<DynamicTest> a_visit_is_refused_and_leaves_nothing_behind() {
        List<Integer> staff = new ArrayList<>(List.of(1));
        return BadInput.to(
                        "POST " + STARTUPS + "/{id}/visits",
                        () -> json(with(new HashMap<>(visit("2007-04-20")), "staff", another(staff))),
                        CLERK)
                .at(() -> STARTUPS + "/" + office.opens("2007-03-20") + "/visits")
                .refuses("before the opening", body -> body.put("visitedOn", "2007-03-19"), 422, "startup-out-of-order")
                .rules();
    }

    @TestFactory
    Stream<DynamicTest> results_are_refused_and_leave_nothing_behind() {
        List<Integer> agreements = new ArrayList<>(List.of(1));
        return BadInput.to("POST " + FAIRS + "/{id}/results", () -> json(results(another(agreements))), CLERK)
                .at(() -> FAIRS + "/"
                        + office.clerk.made(FAIRS, fairRequest(office.fair())).getString("id") + "/results")
                .refuses("a negative investment", body -> body.put("investment", "-0.01"), 422, "negative-investment")
                .rules();
    }

    private static int another(List<Integer> used) {
        used.add(used.size() + 1);
        return used.size();
    }
}
