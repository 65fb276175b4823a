package org.ganlao.employment.seeking.dossier;

import static org.ganlao.employment.EmploymentOffice.registration;
import static org.ganlao.employment.EmploymentOffice.with;
import static org.ganlao.platformtest.JsonBody.json;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.ganlao.employment.EmploymentOffice;
import org.ganlao.employment.People;
import org.ganlao.platform.personal.PersonalId;
import org.ganlao.platform.personal.Sex;
import org.ganlao.platform.record.StatedPerson;
import org.ganlao.platformtest.Desk;
import org.ganlao.platformtest.Tokens;
import org.ganlao.platformtest.endpoints.EndpointWalk;

/** A county's office that asks for files and releases them. */
public final class DossierOffice {

    static final String TRANSFERS = "/v1/dossier-transfers";
    static final String HOLDERS = "/v1/dossier-holders";

    final Desk desk;
    private final String region;

    private DossierOffice(String region) {
        this.region = region;
        this.desk = Desk.of(Tokens.of("clerk").in(region).as("clerk-of-" + region));
    }

    static DossierOffice of(String region) {
        return new DossierOffice(region);
    }

    /** The address of the registration. */
    String registers(PersonalId person) {
        Map<String, Object> stated = with(registration("unemployed", "2007-02-08"), "region", region);
        return "/v1/job-seekers/"
                + desk.made("/v1/job-seekers", EmploymentOffice.request(person, "registration", stated))
                        .getString("id");
    }

    /** The address of the transfer. */
    String asksFor(PersonalId person) {
        return TRANSFERS + "/" + desk.made(TRANSFERS, asking(person)).getString("id");
    }

    Map<String, Object> asking(PersonalId person) {
        return Map.of(
                "sourceRef",
                UUID.randomUUID().toString(),
                "person",
                EmploymentOffice.stated(person),
                "region",
                region,
                "askedOn",
                "2007-05-08",
                "ground",
                "已迁入本区居住");
    }

    static Map<String, String> release() {
        return Map.of("on", "2007-05-15");
    }

    static Map<String, String> decision() {
        return Map.of("on", "2007-05-15", "reason", "本人仍居住在原地");
    }

    static PersonalId someone() {
        return People.born(Sex.FEMALE, LocalDate.of(1970, 3, 5));
    }

    public static EndpointWalk shownTo(EndpointWalk walk) {
        DossierOffice donghu = of("360102");
        DossierOffice qingyunpu = of("360104");
        return walk.object(TRANSFERS + "/{id}", () -> asked(donghu, qingyunpu))
                .object(TRANSFERS + "/{id}/release", () -> asked(qingyunpu, donghu) + "/release")
                .object(TRANSFERS + "/{id}/refusal", () -> asked(qingyunpu, donghu) + "/refusal")
                .body("POST " + TRANSFERS, () -> {
                    PersonalId person = someone();
                    qingyunpu.registers(person);
                    return json(donghu.asking(person));
                })
                .body("POST " + TRANSFERS + "/{id}/release", () -> json(release()))
                .body("POST " + TRANSFERS + "/{id}/refusal", () -> json(decision()))
                .body("POST " + TRANSFERS + "/{id}/withdrawal", () -> json(decision()))
                // Where somebody is registered, every office may know.
                .header("GET " + HOLDERS, StatedPerson.HEADER, () -> {
                    PersonalId person = someone();
                    donghu.registers(person);
                    return "resident-id " + person.number();
                })
                .regionless("GET " + HOLDERS);
    }

    private static String asked(DossierOffice receiving, DossierOffice holding) {
        PersonalId person = someone();
        holding.registers(person);
        return receiving.asksFor(person);
    }
}
