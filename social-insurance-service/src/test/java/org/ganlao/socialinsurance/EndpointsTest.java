package org.ganlao.socialinsurance;

import static org.ganlao.platformtest.JsonBody.json;
import static org.ganlao.socialinsurance.Agency.EMPLOYERS;
import static org.ganlao.socialinsurance.Agency.ENROLMENTS;
import static org.ganlao.socialinsurance.Agency.RECEIPTS;
import static org.ganlao.socialinsurance.Agency.line;
import static org.ganlao.socialinsurance.Agency.with;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ganlao.platformtest.OrganisationCodes;
import org.ganlao.platformtest.Topics;
import org.ganlao.platformtest.endpoints.EndpointWalk;
import org.ganlao.socialinsurance.agency.AgencyDesk;
import org.ganlao.socialinsurance.benefit.injury.InjuryEndpoints;
import org.ganlao.socialinsurance.benefit.maternity.MaternityDesk;
import org.ganlao.socialinsurance.benefit.medical.MedicalEndpoints;
import org.ganlao.socialinsurance.benefit.payment.BenefitClaims;
import org.ganlao.socialinsurance.benefit.payment.PaymentDesk;
import org.ganlao.socialinsurance.benefit.residentmedical.ResidentDesk;
import org.ganlao.socialinsurance.benefit.safety.SafetyOffice;
import org.ganlao.socialinsurance.benefit.unemployment.UnemploymentEndpoints;
import org.ganlao.socialinsurance.collection.base.ContributionOffice;
import org.ganlao.socialinsurance.collection.reminder.ReminderDesk;
import org.ganlao.socialinsurance.oldage.account.AccountOffice;
import org.ganlao.socialinsurance.oldage.annuity.AnnuityOffice;
import org.ganlao.socialinsurance.oldage.hardship.HardshipDesk;
import org.ganlao.socialinsurance.oldage.landfarmer.LandOffice;
import org.ganlao.socialinsurance.oldage.migrant.MigrantConversionTest;
import org.ganlao.socialinsurance.oldage.migrant.MigrantRefundTest;
import org.ganlao.socialinsurance.oldage.pension.PensionOffice;
import org.ganlao.socialinsurance.register.continuity.GraduateContinuityTest;
import org.ganlao.socialinsurance.register.employer.EmployerEndpoints;
import org.ganlao.socialinsurance.register.enrolment.EnrolmentEndpoints;
import org.ganlao.socialinsurance.register.person.PersonDesk;
import org.ganlao.socialinsurance.register.person.RivalDesk;
import org.ganlao.socialinsurance.register.transfer.TransferEndpoints;
import org.ganlao.socialinsurance.treasury.bank.BankDesk;
import org.ganlao.socialinsurance.treasury.fund.FundDesk;
import org.ganlao.socialinsurance.treasury.pooling.PoolingOffice;
import org.ganlao.socialinsurance.treasury.supervision.SupervisionDesk;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

@QuarkusTest
class EndpointsTest {

    private static final String MISTAKE = json(Map.of("reason", "重复录入"));

    private final Agency donghu = Agency.ofDonghu();

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
        PensionOffice.shownTo(walk);
        AccountOffice.shownTo(walk);
        AnnuityOffice.shownTo(walk);
        PoolingOffice.shownTo(walk);
        ContributionOffice.shownTo(walk);
        MedicalEndpoints.add(walk);
        PersonDesk.add(walk);
        RivalDesk.add(walk);
        UnemploymentEndpoints.add(walk);
        InjuryEndpoints.add(walk);
        SafetyOffice.add(walk);
        FundDesk.shownTo(walk);
        BankDesk.shownTo(walk);
        SupervisionDesk.shownTo(walk);
        BenefitClaims.shownTo(walk);
        PaymentDesk.shownTo(walk);
        ResidentDesk.add(walk);
        MaternityDesk.add(walk);
        AgencyDesk.add(walk);
        EmployerEndpoints.add(walk);
        HardshipDesk.add(walk);
        LandOffice.add(walk);
        GraduateContinuityTest.add(walk);
        MigrantRefundTest.add(walk);
        MigrantConversionTest.add(walk);
        EnrolmentEndpoints.add(walk);
        TransferEndpoints.add(walk);
        ReminderDesk.add(walk);
        return walk.object(EMPLOYERS + "/{id}", donghu::newEmployer)
                .object(ENROLMENTS + "/{id}", donghu::newEnrolment)
                .object(ENROLMENTS + "/{id}/resumption", () -> donghu.newSuspendedEnrolment() + "/resumption")
                .object(RECEIPTS + "/{id}", donghu::newReceipt)
                .object(RECEIPTS + "/lines/{factId}", this::newLine)
                .body("POST " + EMPLOYERS, () -> json(Agency.employer(OrganisationCodes.next(), donghu.profile())))
                .body(
                        "POST " + EMPLOYERS + "/{id}/corrections",
                        () -> json(Map.of("profile", with(donghu.profile(), "inPark", true), "reason", "园区")))
                .body("POST " + EMPLOYERS + "/{id}/annulment", () -> MISTAKE)
                .body("POST " + ENROLMENTS, () -> json(donghu.enrolment(donghu.flexible("pension"), "2007-02-01")))
                .body("POST " + ENROLMENTS + "/{id}/suspension", () -> json(Map.of("until", "2007-03-01")))
                .body("POST " + ENROLMENTS + "/{id}/resumption", () -> json(Map.of("from", "2007-03-15")))
                .body("POST " + ENROLMENTS + "/{id}/end", () -> json(Map.of("until", "2007-03-01", "reason", "died")))
                .body(
                        "POST " + ENROLMENTS + "/{id}/corrections",
                        () -> json(Map.of(
                                "insured", donghu.flexible("medical"),
                                "periods", List.of(Map.of("from", "2007-02-01")),
                                "reason", "险种")))
                .body("POST " + ENROLMENTS + "/{id}/annulment", () -> MISTAKE)
                .body("POST " + RECEIPTS, () -> json(donghu.receipt(donghu.employer(), line("pension", "12500.00"))))
                .body("POST " + RECEIPTS + "/{id}/annulment", () -> MISTAKE);
    }

    private String newLine() {
        String receipt = donghu.newReceipt();
        String factId = Topics.shared()
                .await("ganlao.social-insurance.facts", 1, told -> receipt.endsWith("/" + told.key()))
                .get(0)
                .json()
                .at("/items/0/factId")
                .asText();
        return RECEIPTS + "/lines/" + factId;
    }
}
