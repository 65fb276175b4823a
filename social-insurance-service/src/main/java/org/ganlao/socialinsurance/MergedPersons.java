package org.ganlao.socialinsurance;

import jakarta.enterprise.context.ApplicationScoped;
import org.ganlao.platform.database.Sql;
import org.ganlao.platform.personal.rotation.PersonalDataColumns;

/**
 * Two tokens turn out to be of one person: rows of which only one can have the token become one before. What was paid, and what
 * a payer owes and has over, is added, of two wages the one under the token that stays holds.
 */
@ApplicationScoped
class MergedPersons implements PersonalDataColumns {

    private static final String PAID = """
            with gone as (
                delete from contribution_month old using contribution_month kept
                 where old.person = ? and kept.person = ? and old.insurance = kept.insurance and old.month = kept.month
                   and old.source = kept.source
                returning old.*)
            update contribution_month kept
               set base = kept.base + gone.base, employer_part = kept.employer_part + gone.employer_part,
                   person_part = kept.person_part + gone.person_part, account_part = kept.account_part + gone.account_part
              from gone
             where kept.person = ? and kept.insurance = gone.insurance and kept.month = gone.month
               and kept.source = gone.source""";

    private static final String ANNUITIES = """
            with gone as (
                delete from annuity_contribution old using annuity_contribution kept
                 where old.person = ? and kept.person = ? and old.plan = kept.plan and old.month = kept.month
                returning old.*)
            update annuity_contribution kept
               set wage = kept.wage + gone.wage, employer_part = kept.employer_part + gone.employer_part,
                   person_part = kept.person_part + gone.person_part
              from gone
             where kept.person = ? and kept.plan = gone.plan and kept.month = gone.month""";

    /** Numbered behind those of the other token: of a month's bills the later ones are difference bills. */
    private static final String BILLED = """
            update bill old set issue = old.issue + kept.last
              from (select region, insurance, month, max(issue) as last from bill where person in (?, ?) group by 1, 2, 3
                    having count(distinct person) = 2) kept
             where old.person = ? and old.region = kept.region and old.insurance = kept.insurance and old.month = kept.month""";

    private static final String OPEN = """
            with gone as (
                delete from receivable old using receivable kept
                 where old.payer = ? and kept.payer = ? and old.region = kept.region and old.insurance = kept.insurance
                   and old.month = kept.month
                returning old.*)
            update receivable kept
               set employer_due = kept.employer_due + gone.employer_due, person_due = kept.person_due + gone.person_due,
                   fee_due = kept.fee_due + gone.fee_due, employer_paid = kept.employer_paid + gone.employer_paid,
                   person_paid = kept.person_paid + gone.person_paid, fee_paid = kept.fee_paid + gone.fee_paid
              from gone
             where kept.payer = ? and kept.region = gone.region and kept.insurance = gone.insurance and kept.month = gone.month""";

    private static final String CREDIT = """
            with gone as (
                delete from contribution_credit old using contribution_credit kept
                 where old.payer = ? and kept.payer = ? and old.region = kept.region and old.insurance = kept.insurance
                returning old.*)
            update contribution_credit kept set amount = kept.amount + gone.amount
              from gone where kept.payer = ? and kept.region = gone.region and kept.insurance = gone.insurance""";

    /** The earlier change is the first. */
    private static final String TO_BILL = """
            with gone as (
                delete from month_to_bill old using month_to_bill kept
                 where old.payer = ? and kept.payer = ? and old.region = kept.region and old.month = kept.month
                returning old.*)
            update month_to_bill kept set since = least(kept.since, gone.since)
              from gone where kept.payer = ? and kept.region = gone.region and kept.month = gone.month""";

    private static final String DECLARED = """
            delete from base_declaration_line old using base_declaration_line kept
             where old.person = ? and kept.person = ? and old.declaration = kept.declaration""";

    private static final String WAGES = """
            delete from wage_base old using wage_base kept
             where old.person = ? and kept.person = ? and old.year = kept.year
               and (old.payer = kept.payer or (old.payer = old.person and kept.payer = kept.person))""";

    private final Sql sql;

    MergedPersons(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void beforeReplacement(String token, String replacement) {
        sql.update(PAID, token, replacement, replacement);
        sql.update(ANNUITIES, token, replacement, replacement);
        sql.update(BILLED, token, replacement, token);
        sql.update(OPEN, token, replacement, replacement);
        sql.update(CREDIT, token, replacement, replacement);
        sql.update(TO_BILL, token, replacement, replacement);
        sql.update(DECLARED, token, replacement);
        sql.update(WAGES, token, replacement);
    }
}
