package org.ganlao.gateway.plan.publication.bulletin;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.gateway.plan.publication.bulletin.domain.Bulletin;
import org.ganlao.platform.personal.Masking;

/** What a piece of news says. */
@Schema(name = "BulletinWords", description = "信息内容 · What a piece of news says")
record WordsRequest(
        @Schema(description = "类别代码 · Code of its category", examples = "progress") @NotBlank @Size(max = 40)
        String category,

        @Schema(description = "事件日期 · When it happened") @NotNull
        LocalDate happenedOn,

        @Schema(description = "撰写单位，不写个人 · Office that wrote it, no person", examples = "南昌市劳动和社会保障局")
        @NotBlank
        @Size(max = 100)
        String author,

        @NotBlank @Size(max = 200) String title,

        @Schema(description = "摘要") @NotBlank @Size(max = 500)
        String summary,

        @Schema(description = "正文，纯文本 · Plain text") @NotBlank @Size(max = 20000)
        String text) {

    WordsRequest {
        author = masked(author);
        title = masked(title);
        summary = masked(summary);
        text = masked(text);
    }

    /** Free text shows no identity numbers. */
    static String masked(String text) {
        return text == null ? null : Masking.maskWithin(text);
    }

    Bulletin.Words words() {
        return new Bulletin.Words(category, happenedOn, author, title, summary, text);
    }
}
