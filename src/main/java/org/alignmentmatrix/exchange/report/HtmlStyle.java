package org.alignmentmatrix.exchange.report;

/// How a report looks as a web page: the light colours of the program, on paper without what only a screen needs.
final class HtmlStyle {

    static final String CSS = """
            :root { color-scheme: light; }
            * { box-sizing: border-box; }
            body { margin: 0 auto; max-width: 1120px; padding: 32px 28px 64px; background: #fff; color: #1b1f24;
              font: 15px/1.5 Inter, "Segoe UI", "Helvetica Neue", Arial, "Noto Sans", sans-serif; overflow-wrap: anywhere; }
            header { border-bottom: 2px solid #2456c7; padding-bottom: 12px; margin-bottom: 28px; }
            header p { margin: 0; color: #57606a; }
            h1 { font-size: 30px; line-height: 1.2; margin: 0 0 4px; }
            h2 { font-size: 22px; line-height: 1.25; margin: 0 0 10px; }
            h3 { font-size: 16px; margin: 22px 0 6px; }
            p { margin: 0 0 10px; }
            section { margin: 0 0 40px; }
            ul { padding-left: 22px; margin: 0 0 10px; }
            nav ul { list-style: none; margin: 10px 0 0; padding: 0; display: flex; flex-wrap: wrap; gap: 4px 18px; }
            a { color: #2456c7; }
            a:focus-visible { outline: 2.5px solid #2456c7; outline-offset: 2px; }
            .note { color: #57606a; }
            dl { display: grid; grid-template-columns: repeat(auto-fit, minmax(160px, 1fr)); gap: 12px; margin: 14px 0; }
            dl div { background: #f4f5f7; border: 1px solid #d5dae0; border-radius: 8px; padding: 10px 14px; }
            dt { color: #57606a; font-size: 13px; }
            dd { margin: 0; }
            dd b { display: block; font-size: 22px; font-weight: 600; }
            dd span { color: #57606a; font-size: 13px; }
            .grid { overflow-x: auto; margin: 0 0 14px; }
            table { border-collapse: collapse; width: 100%; font-size: 14px; }
            th, td { text-align: start; vertical-align: top; padding: 6px 10px; border-bottom: 1px solid #d5dae0; white-space: pre-line; }
            thead th { background: #f4f5f7; font-weight: 600; white-space: normal; overflow-wrap: normal; }
            tbody th { font-weight: 500; }
            .number { text-align: right; font-variant-numeric: tabular-nums; }
            figure { margin: 14px 0; }
            figure svg { display: block; max-width: 100%; height: auto; margin: 0 auto; border: 1px solid #d5dae0; border-radius: 8px; }
            @media print {
              @page { size: A4; margin: 14mm; }
              body { max-width: none; padding: 0; font-size: 10.5pt; }
              nav { display: none; }
              h2, h3, h3 + .note { break-after: avoid; }
              tr, figure, dl div { break-inside: avoid; }
              thead { display: table-header-group; }
              table { font-size: 9pt; }
              .grid { overflow: visible; }
              * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
            }
            """;

    private HtmlStyle() {
    }
}
