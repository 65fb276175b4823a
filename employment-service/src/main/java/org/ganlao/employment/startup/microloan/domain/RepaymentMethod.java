package org.ganlao.employment.startup.microloan.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** 还款方式。How principal and interest come back. */
public enum RepaymentMethod {
    /** 等额本息：monthly, principal and interest together always the same but for the last. */
    EQUAL_INSTALMENT {
        @Override
        List<LocalDate> dueDates(LocalDate disbursedOn, int months) {
            return monthly(disbursedOn, months);
        }
    },
    /** 等额本金：monthly, always the same principal. */
    EQUAL_PRINCIPAL {
        @Override
        List<LocalDate> dueDates(LocalDate disbursedOn, int months) {
            return monthly(disbursedOn, months);
        }
    },
    /** 按季结息、到期还本：interest by the quarter, principal at the end. */
    INTEREST_QUARTERLY {
        @Override
        List<LocalDate> dueDates(LocalDate disbursedOn, int months) {
            return quarterly(disbursedOn, months);
        }
    },
    /** 整贷整还：as before, and all borrowers of a batch are lent to at once. */
    BATCH {
        @Override
        List<LocalDate> dueDates(LocalDate disbursedOn, int months) {
            return quarterly(disbursedOn, months);
        }
    };

    /** 《人民币利率管理规定》（银发[1999]77号）第二十条: the 20th of a quarter's last month. */
    private static final int SETTLEMENT_DAY = 20;

    private static final int MONTHS_OF_A_QUARTER = 3;

    /** In their order; the last is the maturity. */
    abstract List<LocalDate> dueDates(LocalDate disbursedOn, int months);

    private static List<LocalDate> monthly(LocalDate disbursedOn, int months) {
        return IntStream.rangeClosed(1, months)
                .mapToObj(disbursedOn::plusMonths)
                .toList();
    }

    private static List<LocalDate> quarterly(LocalDate disbursedOn, int months) {
        LocalDate maturity = disbursedOn.plusMonths(months);
        List<LocalDate> dates = new ArrayList<>();
        for (LocalDate day = firstSettlement(disbursedOn);
                day.isBefore(maturity);
                day = day.plusMonths(MONTHS_OF_A_QUARTER)) {
            dates.add(day);
        }
        dates.add(maturity);
        return List.copyOf(dates);
    }

    private static LocalDate firstSettlement(LocalDate disbursedOn) {
        int lastMonthOfQuarter = (disbursedOn.getMonthValue() + 2) / MONTHS_OF_A_QUARTER * MONTHS_OF_A_QUARTER;
        LocalDate day = LocalDate.of(disbursedOn.getYear(), lastMonthOfQuarter, SETTLEMENT_DAY);
        return day.isAfter(disbursedOn) ? day : day.plusMonths(MONTHS_OF_A_QUARTER);
    }
}
