package org.ganlao.socialinsurance.benefit.payment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.YearMonth;
import org.ganlao.socialinsurance.register.enrolment.domain.Insurance;

/** A benefit of these tests, counted as a pension; due is what stands in a table of theirs. */
@ApplicationScoped
class Allowance implements MonthlyBenefit {

    static final String CODE = "pension";

    static final String TABLE = """
            create table if not exists allowance_due
                (due_in date, ground uuid, payee text, county text, amount numeric(18,2))""";

    @Override
    public String benefit() {
        return CODE;
    }

    @Override
    public Insurance insurance() {
        return Insurance.MATERNITY;
    }

    @Override
    public LocalDate dueOn(YearMonth month, String region) {
        return month.atEndOfMonth();
    }

    @Override
    public String select() {
        return "select ground, payee as person, county as region, amount from allowance_due"
                + " where due_in = ? and county like ?";
    }
}
