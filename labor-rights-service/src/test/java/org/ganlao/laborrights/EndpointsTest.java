package org.ganlao.laborrights;

import static org.ganlao.platformtest.JsonBody.json;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.stream.Stream;
import org.ganlao.laborrights.deadline.DeadlineEndpoints;
import org.ganlao.laborrights.enforcement.campaign.CampaignEndpoints;
import org.ganlao.laborrights.enforcement.complaint.ComplaintEndpoints;
import org.ganlao.laborrights.enforcement.credit.CreditEndpoints;
import org.ganlao.laborrights.enforcement.finding.FindingOffice;
import org.ganlao.laborrights.enforcement.grid.GridEndpoints;
import org.ganlao.laborrights.enforcement.inspection.InspectionOffice;
import org.ganlao.laborrights.enforcement.yearlyreview.YearlyReviewOffice;
import org.ganlao.laborrights.legal.casereview.CaseReviewOffice;
import org.ganlao.laborrights.legal.disclosure.DisclosureOffice;
import org.ganlao.laborrights.legal.licensing.LicensingOffice;
import org.ganlao.laborrights.legal.reconsideration.ReconsiderationOffice;
import org.ganlao.laborrights.petition.PetitionOffice;
import org.ganlao.laborrights.relation.collective.CollectiveOffice;
import org.ganlao.laborrights.relation.contract.ContractOffice;
import org.ganlao.laborrights.relation.expiry.ExpiryOffice;
import org.ganlao.laborrights.relation.responsibility.ResponsibilityOffice;
import org.ganlao.laborrights.relation.restructuring.RestructuringOffice;
import org.ganlao.laborrights.relation.signing.SigningOffice;
import org.ganlao.laborrights.relation.tripartite.TripartiteOffice;
import org.ganlao.laborrights.settlement.convenience.OfficeChecklistTest;
import org.ganlao.laborrights.settlement.dispute.DisputeOffice;
import org.ganlao.laborrights.settlement.greenchannel.GreenChannelTest;
import org.ganlao.laborrights.settlement.hearing.HearingOffice;
import org.ganlao.laborrights.settlement.mediation.MediationOffice;
import org.ganlao.laborrights.wage.arrears.ArrearsOffice;
import org.ganlao.laborrights.wage.deposit.DepositDesk;
import org.ganlao.laborrights.wage.guideline.PublicationDesk;
import org.ganlao.laborrights.wage.minimumwage.MinimumWageResourceTest;
import org.ganlao.laborrights.wage.payroll.PayrollDesk;
import org.ganlao.platformtest.endpoints.EndpointWalk;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

@QuarkusTest
class EndpointsTest {

    private static final String CASES = "/v1/complaint-cases";
    private static final Map<String, String> MISTAKE = Map.of("reason", "重复录入");

    private final Bureau bureau = new Bureau();

    @TestFactory
    Stream<DynamicTest> every_endpoint_is_guarded() {
        return walk().tests();
    }

    @TestFactory
    Stream<DynamicTest> every_post_refuses_bad_input_and_is_left_nothing_by_it() {
        return walk().badInput();
    }

    @TestFactory
    Stream<DynamicTest> every_reference_is_used_once() {
        return walk().references();
    }

    @TestFactory
    Stream<DynamicTest> every_export_shows_what_its_list_shows() {
        return walk().exports();
    }

    private EndpointWalk walk() {
        EndpointWalk walk = EndpointWalk.inRegion(Bureau.REGION, Bureau.SIBLING);
        DisputeOffice.add(walk);
        HearingOffice.add(walk);
        MediationOffice.add(walk);
        OfficeChecklistTest.add(walk);
        GreenChannelTest.add(walk);
        ArrearsOffice.add(walk);
        DepositDesk.add(walk);
        MinimumWageResourceTest.add(walk);
        PublicationDesk.add(walk);
        PayrollDesk.add(walk);
        DeadlineEndpoints.add(walk);
        FindingOffice.add(walk);
        PetitionOffice.add(walk);
        InspectionOffice.add(walk);
        GridEndpoints.add(walk);
        CampaignEndpoints.add(walk);
        ComplaintEndpoints.add(walk);
        CreditEndpoints.add(walk);
        YearlyReviewOffice.add(walk);
        CollectiveOffice.shownTo(walk);
        TripartiteOffice.shownTo(walk);
        LicensingOffice.shownTo(walk);
        ReconsiderationOffice.shownTo(walk);
        DisclosureOffice.shownTo(walk);
        ResponsibilityOffice.shownTo(walk);
        CaseReviewOffice.shownTo(walk);
        ContractOffice.shownTo(walk);
        ExpiryOffice.shownTo(walk);
        SigningOffice.shownTo(walk);
        return RestructuringOffice.shownTo(walk)
                .object(CASES + "/{id}", () -> CASES + "/" + bureau.accepts().getString("id"))
                .body("POST " + CASES, () -> json(Bureau.complaintBody()))
                .body("POST " + CASES + "/{id}/closure", () -> json(Map.of("on", "2007-03-28", "result", "ordered")))
                .body(
                        "POST " + CASES + "/{id}/corrections",
                        () -> json(Map.of("complaint", Bureau.complaint("2007-03-05", "2007-03-08"), "reason", "录错")))
                .body("POST " + CASES + "/{id}/annulment", () -> json(MISTAKE));
    }
}
