package org.ganlao.gateway.plan.publication.release;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Locale;

/** The analysis as a page of its own: no script, nothing loaded from anywhere. */
final class ReportAnswer {

    private ReportAnswer() {}

    /**
     * @param lang {@code zh} or {@code en}; null for what the caller accepts
     * @param accepted header {@code Accept-Language}; may be null
     */
    static Response page(ReportView report, String lang, String accepted) {
        String wanted = lang != null ? lang : accepted == null ? "" : accepted;
        boolean english = wanted.toLowerCase(Locale.ROOT).startsWith("en");
        return Response.ok(ReportPage.of(report, english), MediaType.TEXT_HTML + ";charset=UTF-8")
                .header("Content-Language", english ? "en" : "zh-CN")
                .header("Vary", "Accept-Language")
                .header(
                        "Content-Security-Policy",
                        "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'")
                .build();
    }
}
