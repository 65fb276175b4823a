package org.ganlao.employment;

import static org.ganlao.employment.EmploymentOffice.job;
import static org.ganlao.employment.EmploymentOffice.registration;
import static org.ganlao.employment.EmploymentOffice.request;
import static org.ganlao.employment.EmploymentOffice.with;
import static org.ganlao.platformtest.JsonBody.json;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import org.ganlao.employment.aid.assistance.AssistanceOffice;
import org.ganlao.employment.aid.family.FamilyOffice;
import org.ganlao.employment.aid.insurancesubsidy.InsuranceSubsidyOffice;
import org.ganlao.employment.aid.mergedrail.MergedRailOffice;
import org.ganlao.employment.aid.newstart.NewStartOffice;
import org.ganlao.employment.aid.personalhelp.PersonalHelpOffice;
import org.ganlao.employment.aid.support.SupportOffice;
import org.ganlao.employment.aid.taxrelief.TaxReliefOffice;
import org.ganlao.employment.aid.welfarepost.WelfarePostOffice;
import org.ganlao.employment.coverage.community.CommunityOffice;
import org.ganlao.employment.coverage.layoff.LayoffOffice;
import org.ganlao.employment.coverage.network.NetworkOffice;
import org.ganlao.employment.coverage.pilot.PilotOffice;
import org.ganlao.employment.market.agency.AgencyOffice;
import org.ganlao.employment.market.campaign.CampaignOffice;
import org.ganlao.employment.market.introduction.IntroductionOffice;
import org.ganlao.employment.market.purchase.PurchaseOffice;
import org.ganlao.employment.market.vacancy.VacancyOffice;
import org.ganlao.employment.money.fund.FundOffice;
import org.ganlao.employment.money.oversight.OversightOffice;
import org.ganlao.employment.money.reward.RewardOffice;
import org.ganlao.employment.seeking.dossier.DossierOffice;
import org.ganlao.employment.seeking.graduate.GraduateOffice;
import org.ganlao.employment.seeking.internship.InternshipOffice;
import org.ganlao.employment.seeking.jobseeker.SeekerOffice;
import org.ganlao.employment.seeking.labourforce.LabourForceOffice;
import org.ganlao.employment.seeking.transfer.TransferOffice;
import org.ganlao.employment.startup.entrepreneurship.EntrepreneurshipOffice;
import org.ganlao.employment.startup.guaranteefund.GuaranteeOffice;
import org.ganlao.employment.startup.microloan.LoanOffice;
import org.ganlao.platform.personal.PersonalId;
import org.ganlao.platform.personal.Sex;
import org.ganlao.platformtest.endpoints.EndpointWalk;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

@QuarkusTest
class EndpointsTest {

    private static final String SEEKERS = "/v1/job-seekers";
    private static final String PLACEMENTS = "/v1/placements";
    private static final Map<String, String> MISTAKE = Map.of("reason", "录入重复");

    private final EmploymentOffice office = EmploymentOffice.ofDonghu();

    @TestFactory
    Stream<DynamicTest> every_endpoint_is_guarded() {
        return walk().tests();
    }

    @TestFactory
    Stream<DynamicTest> every_post_refuses_bad_input_and_is_left_nothing_by_it() {
        return walk().badInput();
    }

    @TestFactory
    Stream<DynamicTest> every_export_shows_what_its_list_shows() {
        return walk().exports();
    }

    private EndpointWalk walk() {
        EndpointWalk walk = EndpointWalk.inRegion("360102", "360103");
        TransferOffice.shownTo(walk);
        LabourForceOffice.shownTo(walk);
        InternshipOffice.shownTo(walk);
        FamilyOffice.shownTo(walk);
        NetworkOffice.shownTo(walk);
        GuaranteeOffice.shownTo(walk);
        LoanOffice.shownTo(walk);
        AgencyOffice.shownTo(walk);
        VacancyOffice.shownTo(walk);
        IntroductionOffice.shownTo(walk);
        PurchaseOffice.shownTo(walk);
        EntrepreneurshipOffice.shownTo(walk);
        SupportOffice.shownTo(walk);
        FundOffice.shownTo(walk);
        RewardOffice.shownTo(walk);
        OversightOffice.shownTo(walk);
        SeekerOffice.shownTo(walk);
        DossierOffice.shownTo(walk);
        CommunityOffice.shownTo(walk);
        InsuranceSubsidyOffice.shownTo(walk);
        WelfarePostOffice.shownTo(walk);
        AssistanceOffice.shownTo(walk);
        TaxReliefOffice.shownTo(walk);
        PersonalHelpOffice.shownTo(walk);
        NewStartOffice.shownTo(walk);
        CampaignOffice.shownTo(walk);
        GraduateOffice.shownTo(walk);
        LayoffOffice.shownTo(walk);
        MergedRailOffice.shownTo(walk);
        PilotOffice.shownTo(walk);
        return walk.object(SEEKERS + "/{id}", () -> SEEKERS + "/" + idOf(office.registers(someone(), seeking())))
                .object(PLACEMENTS + "/{id}", () -> PLACEMENTS + "/" + idOf(office.places(someone(), working())))
                .body("POST " + SEEKERS, () -> json(request(someone(), "registration", seeking())))
                .body(
                        "POST " + SEEKERS + "/{id}/corrections",
                        () -> json(Map.of("reason", "姓名填写有误", "registration", with(seeking(), "name", "李梅花"))))
                .body("POST " + SEEKERS + "/{id}/certificate-checks", () -> json(Map.of("checkedOn", "2007-05-08")))
                .body(
                        "POST " + SEEKERS + "/{id}/deregistration",
                        () -> json(Map.of("on", "2007-04-01", "reason", "retirement")))
                .body("POST " + SEEKERS + "/{id}/annulment", () -> json(MISTAKE))
                .body("POST " + PLACEMENTS, () -> json(request(someone(), "job", working())))
                .body(
                        "POST " + PLACEMENTS + "/{id}/corrections",
                        () -> json(Map.of("reason", "职业填写有误", "job", with(working(), "occupation", "4-01-02-01"))))
                .body("POST " + PLACEMENTS + "/{id}/end", () -> json(Map.of("endedOn", "2007-05-31")))
                .body("POST " + PLACEMENTS + "/{id}/annulment", () -> json(MISTAKE));
    }

    private static PersonalId someone() {
        return People.born(Sex.MALE, LocalDate.of(1967, 3, 5));
    }

    private static Map<String, Object> seeking() {
        Map<String, String> certificate = Map.of(
                "number", "赣3601022006001234",
                "holderGroup", "state-enterprise-laid-off",
                "issuedOn", "2006-05-10",
                "validUntil", "2009-05-09");
        return with(
                with(registration("laid-off", "2007-02-08"), "sought", Map.of("occupation", "6-04-01-01")),
                "preferentialCertificate",
                certificate);
    }

    private static Map<String, Object> working() {
        return job("2007-03-05");
    }

    private static String idOf(JsonPath answer) {
        return answer.getString("id");
    }
}
