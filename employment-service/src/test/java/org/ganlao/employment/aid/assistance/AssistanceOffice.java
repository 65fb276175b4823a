package org.ganlao.employment.aid.assistance;

import org.ganlao.employment.aid.insurancesubsidy.InsuranceSubsidyOffice;
import org.ganlao.employment.aid.taxrelief.TaxReliefOffice;
import org.ganlao.employment.seeking.internship.InternshipOffice;
import org.ganlao.platform.personal.PersonalId;
import org.ganlao.platform.record.StatedPerson;
import org.ganlao.platformtest.Desk;
import org.ganlao.platformtest.Tokens;
import org.ganlao.platformtest.endpoints.EndpointWalk;

/** A bureau that looks at all that a person received. */
public final class AssistanceOffice {

    static final String PERSONS = "/v1/assistance/persons";

    final Desk desk;
    final InsuranceSubsidyOffice insurance;
    final InternshipOffice internships;
    final TaxReliefOffice reliefs;

    private AssistanceOffice(String region) {
        this.desk = Desk.of(Tokens.of("clerk").in(region));
        this.insurance = InsuranceSubsidyOffice.of(region);
        this.internships = InternshipOffice.of(region);
        this.reliefs = TaxReliefOffice.of(region);
    }

    static AssistanceOffice of(String region) {
        return new AssistanceOffice(region);
    }

    /** The token of the person of a claim. */
    String tokenOf(String claim) {
        return desk.get("/v1/support-claims/" + claim).path("person");
    }

    String supported(PersonalId person) {
        return tokenOf(insurance.claims(insurance.entitled(person), 5));
    }

    public static EndpointWalk shownTo(EndpointWalk walk) {
        AssistanceOffice office = of("360102");
        return walk.object(
                        PERSONS + "/{token}", () -> PERSONS + "/" + office.supported(InsuranceSubsidyOffice.someone()))
                .header("GET " + PERSONS, StatedPerson.HEADER, () -> {
                    PersonalId person = InsuranceSubsidyOffice.someone();
                    office.supported(person);
                    return "resident-id " + person.number();
                });
    }
}
