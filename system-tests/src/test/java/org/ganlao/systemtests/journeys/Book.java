package org.ganlao.systemtests.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.ganlao.systemtests.Client;

/** A fund's book of double entry as a supervisor reads it: entries, and what its accounts amount to. */
final class Book {

    private static final String SUPERVISOR = "supervisor.province";

    private final Client client;
    private final String path;

    /** @param path of the fund */
    Book(Client client, String path) {
        this.client = client;
        this.path = path;
    }

    /** What one account holds today. */
    String balance(String account) {
        return balances().get(account).required("amount").asText();
    }

    /** How many entries of each kind there are. */
    Map<String, Long> kinds() {
        return entries().stream()
                .collect(Collectors.groupingBy(
                        entry -> entry.required("kind").asText(), TreeMap::new, Collectors.counting()));
    }

    /** Debit is credit in every entry and in the trial balance, and each account is the sum of its lines. */
    void assertBalanced() {
        Map<String, BigDecimal> lines = new TreeMap<>();
        for (JsonNode entry : entries()) {
            BigDecimal sum = BigDecimal.ZERO;
            for (JsonNode line : entry.required("lines")) {
                lines.merge(line.required("account").asText(), signed(line), BigDecimal::add);
                sum = sum.add(signed(line));
            }
            assertThat(sum).as(entry.toString()).isZero();
        }
        Map<String, BigDecimal> accounts = new TreeMap<>();
        balances().forEach((account, balance) -> accounts.put(account, signed(balance)));
        assertThat(accounts).as(path).isNotEmpty();
        assertThat(accounts.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add))
                .as(accounts.toString())
                .isZero();
        accounts.forEach((account, amount) -> assertThat(lines.getOrDefault(account, BigDecimal.ZERO))
                .as(path + " " + account)
                .isEqualByComparingTo(amount));
    }

    /** Debit is more, credit is less. */
    private static BigDecimal signed(JsonNode posted) {
        BigDecimal amount = new BigDecimal(posted.required("amount").asText());
        return switch (posted.required("side").asText()) {
            case "debit" -> amount;
            case "credit" -> amount.negate();
            default -> throw new AssertionError(posted.toString());
        };
    }

    private List<JsonNode> entries() {
        List<JsonNode> entries = new ArrayList<>();
        String next = "";
        do {
            JsonNode page = read("/ledger?limit=100" + next);
            page.required("items").forEach(entries::add);
            next = page.path("next").isTextual()
                    ? "&cursor=" + page.path("next").asText()
                    : null;
        } while (next != null);
        return entries;
    }

    private Map<String, JsonNode> balances() {
        Map<String, JsonNode> balances = new TreeMap<>();
        read("/trial-balance")
                .forEach(balance -> balances.put(balance.required("account").asText(), balance));
        return balances;
    }

    private JsonNode read(String what) {
        return client.get(SUPERVISOR, path + what).expect(200).json();
    }
}
