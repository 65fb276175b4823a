package org.ganlao.systemtests.demo;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.TreeMap;

/** What is known of persons by their ID numbers. */
final class Persons {

    /** One time that somebody counts. */
    record Occasion(String person, LocalDate on, String region, String factId) {}

    private final Map<String, TreeMap<LocalDate, String>> registrations = new HashMap<>();

    void registered(String person, LocalDate on, String seekerKind) {
        registrations.computeIfAbsent(person, key -> new TreeMap<>()).put(on, seekerKind);
    }

    /** Whether the person was registered as laid off or unemployed on the day. */
    boolean hadLostWork(String person, LocalDate day) {
        Entry<LocalDate, String> registration =
                registrations.getOrDefault(person, new TreeMap<>()).floorEntry(day);
        return registration != null && List.of("laid-off", "unemployed").contains(registration.getValue());
    }

    /** Women from 40 on, men from 50 on. */
    static boolean isOfAge4050(String person, LocalDate day) {
        LocalDate born = LocalDate.parse(person.substring(6, 14), DateTimeFormatter.BASIC_ISO_DATE);
        boolean woman = (person.charAt(16) - '0') % 2 == 0;
        return !born.plusYears(woman ? 40 : 50).isAfter(day);
    }

    /** Each person once a year, where and when it was first. */
    static List<Occasion> firstOfYear(List<Occasion> occasions) {
        Map<String, Occasion> first = new TreeMap<>();
        occasions.stream()
                .sorted(Comparator.comparing(Occasion::on).thenComparing(Occasion::factId))
                .forEach(occasion ->
                        first.putIfAbsent(occasion.person() + occasion.on().getYear(), occasion));
        return new ArrayList<>(first.values());
    }
}
