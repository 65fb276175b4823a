package org.ganlao.platformtest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Holds records' tables of states and actions: every pair moves the record or is refused by a rule, and what is refused leaves it
 * as it was. A table stands as the code gives it in {@code docs/states.md} of its module, under the package's heading, and folded
 * in the module's {@code README.md}; with {@code -Dganlao.states.rewrite=true} it is written to both.
 *
 * <pre>{@code
 * StatesDocument.of("labor-rights-service", Rejection.class, refused -> (Enum<?>) refused.refusal())
 *         .table("inspection", "inspection case", CaseStage.class, Act.class)
 *         .where(stage -> caseAt(stage), (act, found) -> act.on.accept(found), InspectionCase::stage)
 * }</pre>
 */
public final class StatesDocument<X extends RuntimeException> {

    private static final String REWRITE = "ganlao.states.rewrite";
    private static final String BEGIN = "<!-- %s: every state and action, written by its test -->";
    private static final String END = "<!-- end -->";
    private static final String FOLDED = "## States and actions";

    private final Path module;
    private final Class<X> refusal;
    private final Function<X, Enum<?>> rule;

    private StatesDocument(Path module, Class<X> refusal, Function<X, Enum<?>> rule) {
        this.module = module;
        this.refusal = refusal;
        this.rule = rule;
    }

    /**
     * @param module whose {@code docs/states.md} and {@code README.md} it is
     * @param refusal what is thrown by a rule that refuses
     * @param rule of such a refusal
     */
    public static <X extends RuntimeException> StatesDocument<X> of(
            String module, Class<X> refusal, Function<X, Enum<?>> rule) {
        return new StatesDocument<>(ProjectFolder.root().resolve(module), refusal, rule);
    }

    /**
     * @param feature the package, which is the heading in the document
     * @param record what the table is called, once in the document
     */
    public <S extends Enum<S>, A extends Enum<A>> Table<S, A> table(
            String feature, String record, Class<S> states, Class<A> actions) {
        return new Table<>(feature, record, states, actions);
    }

    /** Of one record. */
    public final class Table<S extends Enum<S>, A extends Enum<A>> {

        private final String feature;
        private final String record;
        private final Class<S> states;
        private final Class<A> actions;

        private Table(String feature, String record, Class<S> states, Class<A> actions) {
            this.feature = feature;
            this.record = record;
            this.states = states;
            this.actions = actions;
        }

        /**
         * Tries every pair, and compares.
         *
         * @param in a record that is in this state
         * @param act does the action with data that nothing else stands against
         * @param state in which the record is
         */
        public <R> void where(Function<S, R> in, BiConsumer<A, R> act, Function<R, S> state) {
            List<String> lines = new ArrayList<>();
            lines.add("| " + record + " | "
                    + Arrays.stream(actions.getEnumConstants())
                            .map(StatesDocument::words)
                            .collect(Collectors.joining(" | "))
                    + " |");
            lines.add("|---".repeat(actions.getEnumConstants().length + 1) + "|");
            for (S before : states.getEnumConstants()) {
                lines.add("| **" + words(before) + "** | "
                        + Arrays.stream(actions.getEnumConstants())
                                .map(action -> outcome(before, action, in.apply(before), act, state))
                                .collect(Collectors.joining(" | "))
                        + " |");
            }
            compare(feature, record, lines);
        }

        private <R> String outcome(S before, A action, R found, BiConsumer<A, R> act, Function<R, S> state) {
            assertThat(state.apply(found)).as("a record to start from").isEqualTo(before);
            try {
                act.accept(action, found);
            } catch (RuntimeException failed) {
                if (!refusal.isInstance(failed)) {
                    throw failed;
                }
                assertThat(state.apply(found))
                        .as("%s of %s is refused and changes nothing", action, before)
                        .isEqualTo(before);
                return "`" + code(rule.apply(refusal.cast(failed))) + "`";
            }
            return words(state.apply(found));
        }
    }

    private void compare(String feature, String record, List<String> table) {
        synchronized (StatesDocument.class) {
            hold("docs/states.md", record, document -> replaced(document, feature, record, table));
            hold("README.md", record, document -> folded(document, record, table));
        }
    }

    private void hold(String name, String record, UnaryOperator<List<String>> printed) {
        Path file = module.resolve(name);
        List<String> committed = lines(file);
        List<String> fresh = printed.apply(committed);
        if (Boolean.getBoolean(REWRITE)) {
            write(file, fresh);
        } else {
            assertThat(committed)
                    .as(
                            "%s, table of the %s; if the change is meant, run this test with -D%s=true",
                            name, record, REWRITE)
                    .isEqualTo(fresh);
        }
    }

    /** The document with the table in its place: where it stood, else at the end of the package's section. */
    private static List<String> replaced(List<String> document, String feature, String record, List<String> table) {
        return inPlace(document, record, table, block -> {
            int next = endOfSection(document, "## " + feature);
            if (next < 0) {
                return joined(document, List.of("", "## " + feature, ""), block);
            }
            int last = next < document.size() && document.get(next - 1).isBlank() ? next - 1 : next;
            return joined(
                    document.subList(0, last),
                    joined(List.of(""), block, List.of()),
                    document.subList(last, document.size()));
        });
    }

    /** The document with the table in its place: where it stood, else before the next of the alphabet in the section of the tables. */
    private static List<String> folded(List<String> document, String record, List<String> table) {
        List<String> hidden =
                joined(List.of("<details><summary>" + record + "</summary>", ""), table, List.of("", "</details>"));
        return inPlace(document, record, hidden, block -> {
            int end = endOfSection(document, FOLDED);
            assertThat(end).as("a section '%s' in the README", FOLDED).isPositive();
            int at = document.indexOf(FOLDED);
            while (at < end && !(isBegin(document.get(at)) && document.get(at).compareTo(begin(record)) > 0)) {
                at++;
            }
            while (at == end && document.get(end - 1).isBlank()) {
                at = --end;
            }
            return joined(document.subList(0, at), block, document.subList(at, document.size()));
        });
    }

    private static List<String> inPlace(
            List<String> document, String record, List<String> content, UnaryOperator<List<String>> first) {
        List<String> block = joined(List.of(begin(record)), content, List.of(END));
        int at = document.indexOf(begin(record));
        if (at < 0) {
            return first.apply(block);
        }
        int end = at + document.subList(at, document.size()).indexOf(END) + 1;
        return joined(document.subList(0, at), block, document.subList(end, document.size()));
    }

    private static String begin(String record) {
        return BEGIN.formatted(record);
    }

    private static boolean isBegin(String line) {
        return line.startsWith("<!-- ") && line.endsWith(BEGIN.substring(BEGIN.indexOf(':')));
    }

    /** Where the next heading of the same depth stands, or the document's end; negative without this heading. */
    private static int endOfSection(List<String> document, String heading) {
        int next = document.indexOf(heading) + 1;
        if (next == 0) {
            return -1;
        }
        while (next < document.size() && !document.get(next).startsWith("## ")) {
            next++;
        }
        return next;
    }

    private static List<String> joined(List<String> before, List<String> between, List<String> after) {
        List<String> all = new ArrayList<>(before);
        all.addAll(between);
        all.addAll(after);
        return all;
    }

    private static String words(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path file, List<String> document) {
        try {
            Files.writeString(file, String.join("\n", document) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
