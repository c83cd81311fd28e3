package org.alignmentmatrix.app;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.alignmentmatrix.exchange.report.ReportWords;
import org.alignmentmatrix.guide.Guide;
import org.alignmentmatrix.insight.Contradiction;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.Goal;
import org.alignmentmatrix.model.Source;
import org.alignmentmatrix.ui.text.ContradictionWords;
import org.alignmentmatrix.ui.text.DayWords;
import org.alignmentmatrix.ui.text.FindingWords;
import org.alignmentmatrix.ui.text.Messages;

/// The words of reports: those of the windows.
public final class ReportTexts implements ReportWords {

    private final Guide guide;
    private final Messages messages;
    private final DayWords days;
    private final ZoneId zone;

    /// @param zone where its readers are
    public ReportTexts(Guide guide, Messages messages, ZoneId zone) {
        this.guide = guide;
        this.messages = messages;
        this.days = new DayWords(messages.locale());
        this.zone = zone;
    }

    @Override
    public Guide guide() {
        return guide;
    }

    @Override
    public String language() {
        return messages.locale().getLanguage();
    }

    @Override
    public String text(String key, Object... arguments) {
        return messages.text(key, arguments);
    }

    @Override
    public String day(LocalDate day) {
        return days.day(day);
    }

    @Override
    public String day(Instant moment) {
        return day(LocalDate.ofInstant(moment, zone));
    }

    @Override
    public String number(BigDecimal number) {
        NumberFormat format = NumberFormat.getInstance(messages.locale());
        format.setMaximumFractionDigits(Goal.DECIMALS);
        return format.format(number);
    }

    @Override
    public String fit(Contradiction contradiction) {
        return new ContradictionWords(guide, messages).text(contradiction);
    }

    @Override
    public String origin(Source from, Board board) {
        return new FindingWords(guide, messages).heading(from, board);
    }
}
