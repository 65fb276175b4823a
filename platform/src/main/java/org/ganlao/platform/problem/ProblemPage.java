package org.ganlao.platform.problem;

import java.util.List;
import java.util.stream.Collectors;

/** The documentation as a page for people. */
public final class ProblemPage {

    private static final String PAGE = """
            <!doctype html>
            <html lang="zh-CN">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width">
            <title>错误代码 · Problem types</title>
            <style>
            body { font: 16px/1.6 "Noto Sans CJK SC", "Microsoft YaHei", sans-serif; margin: 2rem auto; max-width: 48rem; }
            code { background: #eee; padding: .1em .3em }
            p { margin: .2rem 0 }
            </style>
            </head>
            <body>
            %s%s
            <p><a href="/problems">全部错误代码 · All problem types</a></p>
            </body>
            </html>
            """;

    private static final String ENTRY = """
            <section id="%1$s">
            <h2><code>%1$s</code> · %2$d</h2>
            <p>%3$s</p>
            <p lang="en">%4$s</p>
            <p>依据 · Source: %5$s</p>
            </section>
            """;

    private static final String NOTE = """
            <p role="note"><strong>%s</strong></p>
            """;

    private ProblemPage() {}

    /** @param notes what a reader must know of the list, first of all */
    public static String of(List<RefusalView> refusals, List<String> notes) {
        return PAGE.formatted(
                notes.stream().map(note -> NOTE.formatted(escaped(note))).collect(Collectors.joining()),
                refusals.stream().map(ProblemPage::entry).collect(Collectors.joining()));
    }

    private static String entry(RefusalView refusal) {
        return ENTRY.formatted(
                escaped(refusal.code()),
                refusal.status(),
                escaped(refusal.zh()),
                escaped(refusal.en()),
                escaped(refusal.source()));
    }

    private static String escaped(String text) {
        return text == null
                ? ""
                : text.replace("&", "&amp;")
                        .replace("<", "&lt;")
                        .replace(">", "&gt;")
                        .replace("\"", "&quot;");
    }
}
