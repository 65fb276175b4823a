package org.ganlao.laborrights.heard.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.ganlao.laborrights.heard.domain.ContributionAccount.Order;
import org.ganlao.laborrights.heard.domain.ContributionAccount.Receipt;
import org.ganlao.platform.money.Money;
import org.junit.jupiter.api.Test;

class ContributionAccountTest {

    @Test
    void an_employer_owes_from_the_order_until_the_cent_that_meets_it() {
        assertThat(owed(orders(order("2007-03-10", "1000.00")))).hasToString("{[2007-03-10,)}");
        assertThat(owed(orders(order("2007-03-10", "1000.00")), paid("2007-04-02", "999.99")))
                .hasToString("{[2007-03-10,)}");
        assertThat(owed(
                        orders(order("2007-03-10", "1000.00")),
                        paid("2007-04-02", "999.99"),
                        paid("2007-04-20", "0.01")))
                .hasToString("{[2007-03-10,2007-04-20)}");
    }

    @Test
    void what_was_paid_before_the_order_meets_it_not_and_what_is_paid_on_its_day_does() {
        assertThat(owed(orders(order("2007-03-10", "1000.00")), paid("2007-03-09", "5000.00")))
                .hasToString("{[2007-03-10,)}");
        assertThat(owed(orders(order("2007-03-10", "1000.00")), paid("2007-03-10", "1000.00")))
                .isEqualTo(Days.NONE);
    }

    @Test
    void a_second_order_is_owed_beside_the_first_and_what_was_paid_too_much_meets_no_later_one() {
        List<Order> both = orders(order("2007-03-10", "1000.00"), order("2007-05-10", "500.00"));

        assertThat(owed(both, paid("2007-04-02", "1400.00"))).hasToString("{[2007-03-10,2007-04-02),[2007-05-10,)}");
        assertThat(owed(both, paid("2007-06-01", "1400.00"))).hasToString("{[2007-03-10,)}");
        assertThat(owed(both, paid("2007-06-01", "1500.00"))).hasToString("{[2007-03-10,2007-06-01)}");
    }

    @Test
    void the_order_in_which_it_came_to_be_known_makes_no_difference() {
        List<Order> orders = new ArrayList<>(orders(order("2007-03-10", "1000.00"), order("2007-05-10", "500.00")));
        List<Receipt> receipts = new ArrayList<>(
                List.of(paid("2007-03-10", "10.00"), paid("2007-04-02", "990.00"), paid("2007-06-01", "500.00")));
        Days owed = new ContributionAccount(orders, receipts).owed();

        Collections.reverse(orders);
        Collections.reverse(receipts);

        assertThat(new ContributionAccount(orders, receipts).owed())
                .isEqualTo(owed)
                .hasToString("{[2007-03-10,2007-04-02),[2007-05-10,2007-06-01)}");
    }

    private static Days owed(List<Order> orders, Receipt... receipts) {
        return new ContributionAccount(orders, Arrays.asList(receipts)).owed();
    }

    private static List<Order> orders(Order... orders) {
        return Arrays.asList(orders);
    }

    private static Order order(String on, String amount) {
        return new Order(UUID.randomUUID(), 1, "360102", LocalDate.parse(on), Money.of(amount));
    }

    private static Receipt paid(String on, String amount) {
        return new Receipt(LocalDate.parse(on), Money.of(amount));
    }
}
