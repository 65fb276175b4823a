package org.ganlao.employment.market.introduction;

import static org.ganlao.employment.EmploymentOffice.job;
import static org.ganlao.employment.EmploymentOffice.registration;
import static org.ganlao.employment.EmploymentOffice.request;
import static org.ganlao.employment.EmploymentOffice.with;
import static org.ganlao.platformtest.JsonBody.json;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.ganlao.employment.EmploymentOffice;
import org.ganlao.employment.People;
import org.ganlao.employment.market.agency.AgencyOffice;
import org.ganlao.employment.market.vacancy.VacancyOffice;
import org.ganlao.platform.personal.PersonalId;
import org.ganlao.platform.personal.Sex;
import org.ganlao.platformtest.Desk;
import org.ganlao.platformtest.Tokens;
import org.ganlao.platformtest.endpoints.EndpointWalk;

/** A county's bureau notes whom agencies introduce to which vacancy, and what came of it. */
public final class IntroductionOffice {

    public static final String INTRODUCTIONS = "/v1/introductions";
    private static final String SUPPLY_DEMAND = "/v1/labour-market/supply-demand";

    final Desk desk;
    private final String region;
    private final EmploymentOffice office;
    private final VacancyOffice vacancies;

    private IntroductionOffice(String region) {
        this.region = region;
        this.desk = Desk.of(Tokens.of("clerk", "supervisor").in(region));
        this.office = EmploymentOffice.of(region);
        this.vacancies = VacancyOffice.of(region);
    }

    public static IntroductionOffice of(String region) {
        return new IntroductionOffice(region);
    }

    /** Registered as looking for work since 1 February 2007. */
    PersonalId registered() {
        PersonalId person = People.born(Sex.FEMALE, LocalDate.of(1970, 5, 1));
        office.registers(person, with(registration("unemployed", "2007-02-01"), "region", region));
        return person;
    }

    /** Of the employer 71526726X, from 1 March to the end of 2007. */
    String vacancyOf(int places) {
        return vacancies.opens(vacancies.vacancy(places));
    }

    /** Licensed from 2006 to 2008. */
    String agency() {
        return AgencyOffice.of(region).licensedFrom("2006-01-01", "2008-12-31");
    }

    static Map<String, Object> introduction(String agency, String day) {
        return new HashMap<>(Map.of("agency", agency, "introducedOn", day));
    }

    static Map<String, Object> introductionRequest(
            PersonalId person, String vacancy, Map<String, Object> introduction) {
        return with(new HashMap<>(request(person, "introduction", introduction)), "vacancy", vacancy);
    }

    String introduces(PersonalId person, String vacancy, String agency) {
        return desk.made(INTRODUCTIONS, introductionRequest(person, vacancy, introduction(agency, "2007-03-05")))
                .getString("id");
    }

    /** A new person to a vacancy and by an agency of their own. */
    String introduces() {
        return introduces(registered(), vacancyOf(1), agency());
    }

    /** With the vacancies' employer. */
    String places(PersonalId person, String day) {
        return office.places(person, with(job(day), "region", region)).getString("id");
    }

    static Map<String, Object> outcome(String kind) {
        return new HashMap<>(Map.of("kind", kind, "on", "2007-03-10"));
    }

    static Map<String, Object> placed(String placement, String day) {
        return new HashMap<>(Map.of("kind", "placed", "on", day, "placement", placement));
    }

    /** Placed on 10 March 2007 with a contract. */
    static Map<String, Object> placed(String placement, String from, String until) {
        return with(placed(placement, "2007-03-10"), "contract", Map.of("from", from, "until", until));
    }

    /** Introduced on 5 March and placed on 10 March 2007 with a contract from that day. */
    String placesByIntroduction(PersonalId person, String vacancy, String agency, String contractUntil) {
        String id = introduces(person, vacancy, agency);
        desk.change(
                        INTRODUCTIONS + "/" + id + "/outcome",
                        1,
                        placed(places(person, "2007-03-10"), "2007-03-10", contractUntil))
                .statusCode(200);
        return id;
    }

    static Map<String, Object> subsidyRequest() {
        return Map.of("sourceRef", UUID.randomUUID().toString());
    }

    /** Answers the claim's id. */
    String claims(String introduction) {
        return desk.made(INTRODUCTIONS + "/" + introduction + "/subsidy-claims", subsidyRequest())
                .getString("claim");
    }

    /** A new person placed by introduction with a contract of a year. */
    String placesByIntroduction() {
        return placesByIntroduction(registered(), vacancyOf(1), agency(), "2008-03-09");
    }

    public static EndpointWalk shownTo(EndpointWalk walk) {
        IntroductionOffice office = of("360102");
        String agency = office.agency();
        return walk.object(INTRODUCTIONS + "/{id}", () -> INTRODUCTIONS + "/" + office.introduces())
                .object(SUPPLY_DEMAND + "/{region}", () -> {
                    office.vacancyOf(1);
                    return SUPPLY_DEMAND + "/360102";
                })
                .object(
                        INTRODUCTIONS + "/{id}/reopening",
                        () -> INTRODUCTIONS + "/"
                                + office.placesByIntroduction(
                                        office.registered(), office.vacancyOf(1), agency, "2008-03-09")
                                + "/reopening")
                .body(
                        "POST " + INTRODUCTIONS,
                        () -> json(introductionRequest(
                                office.registered(), office.vacancyOf(1), introduction(agency, "2007-03-05"))))
                .body("POST " + INTRODUCTIONS + "/{id}/outcome", () -> json(outcome("withdrawn")))
                .object(
                        INTRODUCTIONS + "/{id}/subsidy-claims",
                        () -> INTRODUCTIONS + "/" + office.placesByIntroduction() + "/subsidy-claims")
                .body("POST " + INTRODUCTIONS + "/{id}/subsidy-claims", () -> json(subsidyRequest()))
                .body("POST " + INTRODUCTIONS + "/{id}/reopening", () -> json(Map.of("reason", "登记有误")))
                .body(
                        "POST " + INTRODUCTIONS + "/{id}/corrections",
                        () -> json(Map.of("reason", "日期", "introduction", introduction(agency, "2007-03-06"))))
                .body("POST " + INTRODUCTIONS + "/{id}/annulment", () -> json(Map.of("reason", "录入重复")));
    }
}
