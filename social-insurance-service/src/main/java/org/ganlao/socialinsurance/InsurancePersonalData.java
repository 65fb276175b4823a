package org.ganlao.socialinsurance;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.ganlao.platform.personal.rotation.PersonalDataColumns;
import org.ganlao.platform.personal.rotation.ProtectedIdColumns;
import org.ganlao.platform.personal.rotation.TokenColumn;

/** Tables with identity numbers, and columns with tokens beside them. */
@ApplicationScoped
class InsurancePersonalData implements PersonalDataColumns {

    @Override
    public List<ProtectedIdColumns> protectedIds() {
        return List.of(
                ProtectedIdColumns.of("enrolment"),
                ProtectedIdColumns.of("unemployment_claim"),
                ProtectedIdColumns.of("injury_case"),
                ProtectedIdColumns.of("insured_person"));
    }

    @Override
    public List<TokenColumn> tokens() {
        return List.of(
                new TokenColumn("contribution_receipt", "person"),
                new TokenColumn("enrolment_transfer", "person"),
                new TokenColumn("retiree_care", "person"),
                new TokenColumn("living_subsidy", "person"),
                new TokenColumn("contribution_month", "person"),
                new TokenColumn("benefit_payment", "person"),
                new TokenColumn("unemployment_aid", "person"),
                new TokenColumn("overpaid_benefit", "person"),
                new TokenColumn("heard_work", "person"),
                new TokenColumn("heard_job_seeker", "person"),
                new TokenColumn("heard_support", "person"),
                new TokenColumn("injury_award_line", "person"),
                new TokenColumn("medical_claim", "person"),
                new TokenColumn("resident_funding", "person"),
                new TokenColumn("maternity_claim", "person"),
                new TokenColumn("account_entry", "person"),
                new TokenColumn("rival_record", "person"),
                new TokenColumn("deemed_service", "person"),
                new TokenColumn("pension", "person"),
                new TokenColumn("account_inheritance", "person"),
                new TokenColumn("account_inheritance", "heir"),
                new TokenColumn("migrant_refund", "person"),
                new TokenColumn("migrant_conversion", "person"),
                new TokenColumn("land_coverage", "person"),
                new TokenColumn("land_pension", "person"),
                new TokenColumn("land_inheritance", "person"),
                new TokenColumn("land_inheritance", "heir"),
                new TokenColumn("land_conversion", "person"),
                new TokenColumn("annuity_contribution", "person"),
                new TokenColumn("annuity_payout", "person"),
                new TokenColumn("base_declaration_line", "person"),
                new TokenColumn("wage_base", "payer"),
                new TokenColumn("wage_base", "person"),
                new TokenColumn("bill", "person"),
                new TokenColumn("reminder", "person"),
                new TokenColumn("receivable", "payer"),
                new TokenColumn("month_to_bill", "payer"),
                new TokenColumn("contribution_settlement", "payer"),
                new TokenColumn("contribution_credit", "payer"));
    }
}
