package org.ganlao.systemtests.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.UUID;
import org.ganlao.systemtests.FileImport;
import org.ganlao.systemtests.Platform;
import org.ganlao.systemtests.PlatformExtension;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** February of a county's maternity fund: money comes, is lent and returns, the bank's statement comes as a file, the month is closed. */
@Order(3)
@ExtendWith(PlatformExtension.class)
class MonthCloseJourneyIT {

    private static final String NANFENG = "361023";
    private static final String FISCAL = "fiscal-account";
    private static final String COLUMNS = "sourceRef,insurance,region,account,on,amount,reference\n";
    private static final String IMPORTS = "/api/insurance/v1/imports/bank-lines?mode=partial";

    @Test
    void a_month_is_closed_with_even_books_that_say_what_the_bank_says(Platform platform) {
        // Given
        InsuranceFund fund = new InsuranceFund(platform.frontDoor(), "maternity", NANFENG);
        UUID subsidy = fund.does("fiscal-subsidy", "1000.00", "0.00", "2007-02-05");
        fund.does("appropriation", "400.00", "0.00", "2007-02-07");
        fund.does("deposit", "500.00", "0.00", "2007-02-08");
        UUID matured = fund.does("deposit-matured", "500.00", "4.50", "2007-02-26");
        assertThat(fund.closes("2007-02").status()).isEqualTo(409);

        // When
        FileImport statement = FileImport.send(
                platform.frontDoor(),
                "cashier.province",
                IMPORTS,
                "text/csv",
                COLUMNS
                        + fund.row(FISCAL, "2007-02-06", "1000.00", subsidy)
                        + fund.row(FISCAL, "2007-02-07", "-400.00", "拨付")
                        + fund.row("payment-account", "2007-02-09", "400.00", "拨付")
                        + fund.row(FISCAL, "2007-02-08", "-500.00", "存单")
                        + fund.row(FISCAL, "2007-02-26", "500.00", "存单本金")
                        + fund.row(FISCAL, "2007-02-26", "4.50", "存单利息"));
        JsonNode fiscal = fund.reconciles(FISCAL, "2007-02-28");
        JsonNode payment = fund.reconciles("payment-account", "2007-02-28");

        // Then
        assertThat(statement.rejected()).isZero();
        assertThat(fiscal.required("byReference").asInt()).isEqualTo(1);
        assertThat(fiscal.required("byAmountAndDay").asInt()).isEqualTo(2);
        assertThat(payment.required("byAmountWithinDays").asInt()).isEqualTo(1);
        assertThat(fiscal.at("/open/entries")).hasSize(1);
        assertThat(fiscal.at("/open/entries/0/id").asText()).isEqualTo(matured.toString());
        assertThat(fund.closes("2007-02").status()).isEqualTo(409);

        // When
        ArrayNode parts = new ObjectMapper().createArrayNode();
        fiscal.at("/open/lines").forEach(line -> parts.add(line.required("id").asText()));
        fund.matches(FISCAL, matured, parts);
        fund.closes("2007-02").expect(201);

        // Then
        fund.book().assertBalanced();
        assertThat(fund.book().balance(FISCAL)).isEqualTo("604.50");
        assertThat(fund.book().balance("income/interest")).isEqualTo("4.50");
        UUID late = fund.proposes("fiscal-subsidy", "1.00", "0.00", "2007-02-28");
        assertThat(fund.posts(late).status()).isEqualTo(409);
        fund.does("fiscal-subsidy", "1.00", "0.00", "2007-03-01");
        fund.book().assertBalanced();
    }
}
