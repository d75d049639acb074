# Taking a list of prospects in.

import-form-title = Import a list
import-form-submit = Read it
import-form-before = Nothing is written before you have seen what is in it. Up to { $most } megabytes and { $lines } lines.
import-form-file = The list
import-form-file-hint = .xlsx, .xlsm or .csv: one organisation a line, the first line names the columns; or .json, as exported
import-handed-over = I have your list. A few words about it, then I read it; nothing is written before you have seen what is in it.
button-import-file = Import it
import-only-first = Several files hang on your message: I take the first. Send me the others one at a time.
file-not-taken = I left the file on your message aside: of files I only take lists. To import it, send it again with the word “import”.
import-form-origin = Where the list comes from
import-form-origin-hint = Open data, public directory, given by …: people may ask us
import-form-segment = Segment
import-form-segment-hint = Of every line; without one, what the list says
import-form-new-segment = Or a new segment
import-form-mode = Those we have already
import-form-mode-hint = Nothing that is filled in is ever replaced or emptied

refusal-which-file = Add the list: a file saved as .xlsx or .csv.
refusal-not-your-import = { $person } brought this list: only they or an administrator decide about it.
what-origin = where the list comes from

import-soon = The list is being read. What is in it comes by direct message; nothing is written before you say so.
import-reading = Reading { $name } …
import-preview = ⟦{ $name }⟧: { $lines ->
    [one] one line read
   *[other] { $lines } lines read
  }. Nothing is written yet.
import-figure = { $number }
import-count-create = New
import-count-complete = Completed
import-count-there = Already there
import-count-twice = Twice in the list
import-count-refused = Asked not to be contacted
import-count-error = Lines with an error

import-first-twice = { $count ->
    [one] ⟦One line repeats another⟧
   *[other] ⟦{ $count } lines repeat others⟧{ $more ->
        [0] {""}
       *[other] {" "}(the first { $shown })
      }
  }
import-first-there = { $count ->
    [one] ⟦One is already there⟧
   *[other] ⟦{ $count } are already there⟧{ $more ->
        [0] {""}
       *[other] {" "}(the first { $shown })
      }
  }
import-first-refused = { $count ->
    [one] ⟦One asked not to be contacted⟧
   *[other] ⟦{ $count } asked not to be contacted⟧{ $more ->
        [0] {""}
       *[other] {" "}(the first { $shown })
      }
  }
import-first-near = { $count ->
    [one] ⟦One has a name near another⟧: it is created, unless you say that it is the same
   *[other] ⟦{ $count } have a name near another⟧: they are created, unless you say that they are the same{ $more ->
        [0] {""}
       *[other] {" "}(the first { $shown })
      }
  }
import-first-problems = { $count ->
    [one] ⟦One remark on the lines⟧
   *[other] ⟦{ $count } remarks on the lines⟧{ $more ->
        [0] {""}
       *[other] {" "}(the first { $shown }; the others come in a file)
      }
  }
import-line-twice = Line { $line }, { $name }: { $by } as line { $other }
import-line-there = Line { $line }, { $name }: { $by }
import-line-near = Line { $line }, { $name }: near { $other }
import-refused-before = asked not to be contacted
import-column = { $column } → { $field }
import-columns-read = Columns read: { $columns }.
import-columns-unread = { $count ->
    [one] Column not read: { $columns }.
   *[other] Columns not read: { $columns }.
  }
import-segment-is = Every line goes to the segment { $segment }.
import-mode-is = Those we have already: { $mode }.

import-button-go = { $count ->
    [one] Import it
   *[other] Import { $count }
  }
import-button-columns = Columns…
import-button-near = Near names ({ $count })
import-button-cancel = Leave it
import-cancelled = { $name } is left; nothing was written.

import-columns-title = What is in the columns
import-column-none = In no column
import-column-is = { $number }. { $name }
import-near-title = The same or another
import-near-before = Is the one of the list the one beside it?
import-near-pair = { $name } / { $other }
import-near-other = Another one: create it
import-near-same = The same one

import-progress = ⟦{ $name }⟧: { $done } of { $total } lines done …
import-ended = ⟦{ $name } is imported⟧
import-population = The population of { $segment } was not known: { $population }, as in the list.
import-undo-title = Undo the whole import?
import-undo-text = What it created is removed and what it completed is put back, except where somebody has changed something since.
import-undo-no = Keep it
import-undoing = ⟦{ $name }⟧ is being undone …
import-undone = ⟦{ $name } is undone⟧: { $removed ->
    [one] one prospect removed
   *[other] { $removed } prospects removed
  }, { $put_back } put back as before.
import-undone-left = { $count ->
    [one] One was left: somebody has changed it since.
   *[other] { $count } were left: somebody has changed them since.
  }
import-not-brought = The chat does not give me this file: send it again.

import-into = into the segment { $segment }
import-into-product = into the product
import-told = { $created ->
    [0] { $person } completed { $completed ->
        [one] one prospect
       *[other] { $completed } prospects
      } { $into }.
   *[other] { $person } imported { $created ->
        [one] one prospect
       *[other] { $created } prospects
      } { $into }{ $completed ->
        [0] {""}
        [one] {" and completed one"}
       *[other] {" and completed "}{ $completed }
      }.
  }
import-told-undone = { $person } undid an import: { $removed ->
    [one] one prospect is removed
   *[other] { $removed } prospects are removed
  }.

import-problems-file = { $count ->
    [one] The one remark on the lines of the list, with its number.
   *[other] The { $count } remarks on the lines of the list, with their numbers (10,000 at most).
  }
import-problem-twice = { $by } as line { $other }: not taken again
import-problems-name = remarks
import-problems-line = Line
import-problems-column = Column
import-problems-what = What is wrong
