package org.ganlao.socialinsurance.benefit.injury;

import static org.ganlao.platformtest.JsonBody.json;
import static org.ganlao.socialinsurance.benefit.injury.InjuryOffice.APPRAISALS;
import static org.ganlao.socialinsurance.benefit.injury.InjuryOffice.AWARDS;
import static org.ganlao.socialinsurance.benefit.injury.InjuryOffice.CASES;
import static org.ganlao.socialinsurance.benefit.injury.InjuryOffice.OVERDUE;
import static org.ganlao.socialinsurance.benefit.injury.InjuryOffice.REHABILITATIONS;
import static org.ganlao.socialinsurance.benefit.injury.InjuryOffice.REVIEWS;

import io.quarkus.arc.Arc;
import java.util.Map;
import java.util.UUID;
import org.ganlao.platform.database.Sql;
import org.ganlao.platformtest.OrganisationCodes;
import org.ganlao.platformtest.ResidentNumbers;
import org.ganlao.platformtest.ServiceDatabase;
import org.ganlao.platformtest.endpoints.EndpointWalk;

/** How each endpoint of the office for injuries is asked. */
public final class InjuryEndpoints {

    private static final String MISTAKE = json(Map.of("reason", "重复录入"));

    private static final String RATED = OrganisationCodes.next();

    private static final InjuryOffice DONGHU = InjuryOffice.of("360102");

    private InjuryEndpoints() {}

    public static EndpointWalk add(EndpointWalk walk) {
        return walk.object(CASES + "/{id}", () -> CASES + "/" + DONGHU.reported(ResidentNumbers.next()))
                .object(
                        CASES + "/{id}/recognition",
                        () -> CASES + "/" + DONGHU.accepted(ResidentNumbers.next()) + "/recognition")
                .object(APPRAISALS + "/{id}", () -> APPRAISALS + "/" + DONGHU.asked(recognised()))
                .object(AWARDS + "/{id}", () -> AWARDS + "/" + DONGHU.proposed(graded()))
                .object(OVERDUE + "/{id}", () -> OVERDUE + "/" + DONGHU.accepted(ResidentNumbers.next()))
                .object(REHABILITATIONS + "/{id}", InjuryEndpoints::rehabilitation)
                .body("POST " + REHABILITATIONS, () -> json(DONGHU.rehabilitation(recognised())))
                .body(
                        "POST " + REHABILITATIONS + "/{id}/end",
                        () -> json(Map.of("on", "2007-06-10", "cost", "3600.00", "backAtWork", true)))
                .body("POST " + REHABILITATIONS + "/{id}/annulment", () -> MISTAKE)
                .object(REVIEWS + "/{id}", InjuryEndpoints::review)
                .list(
                        "GET " + REVIEWS + "/employers/{employer}",
                        REVIEWS + "/employers/" + RATED,
                        InjuryEndpoints::rated)
                .body("POST " + REVIEWS, () -> json(DONGHU.review(anotherYear())))
                .body("POST " + REVIEWS + "/{id}/annulment", () -> MISTAKE)
                .keyless("POST " + AWARDS + "/preview")
                .body("POST " + CASES, () -> json(DONGHU.report(ResidentNumbers.next())))
                .body("POST " + CASES + "/{id}/acceptance", () -> json(Map.of("on", "2007-03-22")))
                .body(
                        "POST " + CASES + "/{id}/recognition",
                        () -> json(Map.of("on", "2007-04-20", "ground", "at-work", "because", "因工")))
                .body("POST " + CASES + "/{id}/annulment", () -> MISTAKE)
                .body("POST " + APPRAISALS, () -> json(DONGHU.appraisal(recognised())))
                .body(
                        "POST " + APPRAISALS + "/{id}/conclusion",
                        () -> json(Map.of("on", "2007-05-20", "grade", 7, "nursing", "none")))
                .body("POST " + AWARDS, () -> json(DONGHU.award(graded(), "disability")))
                .body("POST " + AWARDS + "/preview", () -> json(DONGHU.award(graded(), "disability")))
                .body("POST " + AWARDS + "/{id}/annulment", () -> MISTAKE);
    }

    private static String rehabilitation() {
        return REHABILITATIONS + "/"
                + DONGHU.clerk()
                        .made(REHABILITATIONS, DONGHU.rehabilitation(recognised()))
                        .getString("id");
    }

    private static String review() {
        return REVIEWS + "/"
                + DONGHU.clerk().made(REVIEWS, DONGHU.review(anotherYear())).getString("id");
    }

    /** An employer whose rate a review of 2005 found. */
    private static String rated() {
        UUID review = UUID.randomUUID();
        ServiceDatabase.run("""
                insert into injury_rate_review (id, version, client, source_ref, recorded_at, region, year, employers,
                                                proposed_by, proposed_at, approved_by, approved_at)
                values ('%1$s', 2, 'test', '%1$s', now(), '360102', 2005, 1, 'one', now(), 'another', now());
                insert into injury_rate values ('%1$s', '%2$s', '360102', 2, date '2005-01-01', 1000, 0, 50)""".formatted(review, RATED));
        return RATED;
    }

    /** A region and year are reviewed once, unless struck out. */
    private static int anotherYear() {
        Arc.container()
                .instance(Sql.class)
                .get()
                .update("update injury_rate_review set annul_reason = 'walk' where region = '360102'");
        return 2007;
    }

    private static String recognised() {
        return DONGHU.recognised(ResidentNumbers.next());
    }

    private static String graded() {
        return DONGHU.graded(DONGHU.paid(ResidentNumbers.next()), 7, "none");
    }
}
