"""The page of ``explain --html`` in a real browser: Debian's Chromium, driven by Selenium; axe looks for barriers.

Not among the tests that run everywhere, and not named like them: these need Chromium, its driver and axe-core, which
``.ci/browser`` installs.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from selenium import webdriver
from selenium.webdriver.chrome.service import Service
from selenium.webdriver.common.action_chains import ActionChains
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys

import newsparse
from newsparse.explain import View, write_html
from newsparse.rules import RULES

AXE = Path(__file__).parent / "node_modules/axe-core/axe.min.js"
#: Chromium as root and without a network; nothing here needs one.
SWITCHES = (
    "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-dev-shm-usage", "--no-first-run",
    "--disable-background-networking", "--disable-component-update", "--disable-sync",
)  # fmt: skip
PROSE = "The harbour was closed on Monday after a storm of two days, the harbour master said."
HEAD = "Storm closes the harbour\n\nBy Ada Quill and Tomás Brandt\nMonday, June 21, 2021, 13:05\n\n"
TEXT = f"{HEAD}{PROSE}\n\n{PROSE}\n\nPhoto: Ole Brandt\n\nRead more: Bridge to close\n\nStorm closes the harbour\n"
MIDDLE = f"{HEAD}" + f"{PROSE}\n\n" * 12 + "Updated: 22 June 2021\n"
ARABIC = (
    "عاصفة تغلق الميناء\n\n"
    + "أغلقت العاصفة الميناء يوم الاثنين لليوم الثاني على التوالي، وقال مدير الميناء إنه سيبقى مغلقا.\n\n" * 3
)
HOSTILE = f"""<script>document.title = "owned"</script></style></script>

By Ada <img src=x onerror='document.title="owned"'> Quill

javascript:document.title="owned" " onmouseover="document.title='owned' {PROSE}

</li></ol></main><style>body {{ display: none }}</style> \u202e\x1b[2J {PROSE}
"""


@pytest.fixture(scope="module")
def chromium() -> Iterator[Any]:
    options = webdriver.ChromeOptions()
    options.binary_location = "/usr/bin/chromium"
    for switch in SWITCHES:
        options.add_argument(switch)
    options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
    driver = webdriver.Chrome(options=options, service=Service("/usr/bin/chromedriver"))
    driver.set_script_timeout(120)  # axe looks at every element, and the machine may be busy
    yield driver
    driver.quit()


class Browser:
    """A page that is open."""

    def __init__(self, driver: Any, folder: Path, *texts: str, **how: Any) -> None:
        self.driver = driver
        self.dark, self.width = how.pop("dark", False), how.pop("width", 1600)
        articles = [newsparse.parse(text, path=f"{number}.txt")[0] for number, text in enumerate(texts)]
        page = "".join(write_html(articles, View(**how), {rule.name: rule for rule in RULES}))
        path = folder / "page.html"
        path.write_text(page, "utf-8")
        colours = [{"name": "prefers-color-scheme", "value": "dark" if self.dark else "light"}]
        driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": colours})
        metrics = {"width": self.width, "height": 900, "deviceScaleFactor": 1, "mobile": False}
        driver.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", metrics)
        driver.get(path.as_uri())

    def run(self, script: str, *arguments: Any) -> Any:
        return self.driver.execute_script(script, *arguments)

    def all(self, selector: str) -> list[Any]:
        """The elements that can be seen."""
        return [found for found in self.driver.find_elements(By.CSS_SELECTOR, selector) if found.is_displayed()]

    def names(self) -> list[str]:
        return [name.text for name in self.all("main .why")]

    def press(self, *keys: str) -> None:
        ActionChains(self.driver).send_keys(*keys).perform()

    def click(self, name: str) -> None:
        next(button for button in self.all("button") if button.text == name).click()

    def why(self) -> str:
        return "\n".join(pane.text for pane in self.all("#why"))

    def barriers(self) -> list[str]:
        """What axe finds, with the elements."""
        self.run(AXE.read_text("utf-8"))
        found = self.driver.execute_async_script("axe.run(document, {resultTypes: ['violations']}).then(arguments[0])")
        assert len(found["passes"]) > 20
        return [f"{each['id']}: {node['html']}" for each in found["violations"] for node in each["nodes"]]


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize("width", [320, 800, 1600])
def test_nobody_is_kept_out(chromium: Any, tmp_path: Path, width: int, dark: bool) -> None:
    page = Browser(chromium, tmp_path, TEXT, MIDDLE, ARABIC, HOSTILE, width=width, dark=dark, everything=True)
    assert page.barriers() == []
    assert page.run("return document.scrollingElement.scrollWidth") <= width
    page.run("document.querySelector('.why').focus()")
    page.run("document.querySelector('button[data-field=authors]').click()")
    assert page.why()
    assert page.barriers() == []


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
def test_light_and_dark_are_as_the_reader_has_them(chromium: Any, tmp_path: Path, dark: bool) -> None:
    page = Browser(chromium, tmp_path, TEXT, dark=dark)
    paper = page.run("return getComputedStyle(document.body).backgroundColor")
    assert (paper == "rgb(255, 255, 255)") is not dark
    assert page.driver.get_screenshot_as_png().startswith(b"\x89PNG")


def test_text_does_nothing(chromium: Any, tmp_path: Path) -> None:
    page = Browser(chromium, tmp_path, HOSTILE, everything=True)
    for row in page.all(".row"):
        ActionChains(page.driver).move_to_element(row).perform()
    assert page.driver.title == "0.txt – newsparse explain"
    assert page.run("return document.scripts.length") == 1
    assert page.run("return performance.getEntriesByType('resource').length") == 0
    assert page.driver.get_log("browser") == []
    assert 'javascript:document.title="owned" " onmouseover="document.title=\'owned\' The' in page.all("main")[0].text
    assert "</li></ol></main><style>body { display: none }</style> \\u202e\\x1b[2J" in page.all("main")[0].text


def test_the_policy_lets_no_other_script_run(chromium: Any, tmp_path: Path) -> None:
    page = Browser(chromium, tmp_path, TEXT)
    page.run(
        "const s = document.createElement('script'); s.textContent = 'document.title = 1'; document.body.append(s)"
    )
    page.run("document.body.setAttribute('onclick', 'document.title = 2'); document.body.click()")
    assert page.driver.title == "0.txt – newsparse explain"
    assert "Content Security Policy" in str(page.driver.get_log("browser"))


def test_the_pointer_shows_value_rule_and_manual(chromium: Any, tmp_path: Path) -> None:
    page = Browser(chromium, tmp_path, TEXT)
    assert page.why() == ""
    ActionChains(page.driver).move_to_element(page.all(".f-date mark")[0]).perform()
    assert page.why().startswith("date = 2021-06-21T13:05\nLine 4, rule date_line.\nMarks date.\nA line that is hardly")
    ActionChains(page.driver).move_to_element(page.all(".outvoted")[0]).perform()
    assert "Outvoted: the field was settled before." in page.why()
    page.press(Keys.ESCAPE)
    assert page.why() == ""


def test_the_keyboard_goes_from_mark_to_mark(chromium: Any, tmp_path: Path) -> None:
    page = Browser(chromium, tmp_path, TEXT)
    page.press(Keys.TAB)
    assert page.driver.switch_to.active_element.text == "To the articles"
    page.press(Keys.ENTER, Keys.TAB, Keys.TAB)
    assert page.driver.switch_to.active_element.text == "title"
    assert page.why().startswith("title = Storm closes the harbour\nLine 1, rule title.")
    page.press(Keys.ARROW_DOWN)
    assert page.why().startswith("authors = Ada Quill; Tomás Brandt\nLine 3, rule byline.")
    page.press(Keys.ARROW_DOWN, Keys.ARROW_UP, Keys.ARROW_UP, Keys.ARROW_UP)
    assert page.driver.switch_to.active_element.text == "title"
    page.press(Keys.ENTER)
    assert page.driver.current_url.endswith("#rule-title")


def test_the_legend_filters(chromium: Any, tmp_path: Path) -> None:
    page = Browser(chromium, tmp_path, TEXT, MIDDLE, ARABIC)
    fields = [button.text for button in page.all("#legend button")]
    assert fields[0] == "all fields"
    assert "dateline" not in fields
    everything = page.names()
    page.click("date")
    assert page.names() == ["date · date_line"] * 2
    assert page.all("#count")[0].text == "2 lines in 2 articles"
    page.click("authors")
    assert page.names() == ["authors · byline", "date · date_line"] * 2
    page.click("all fields")
    assert page.names() == everything
    assert page.all("#count")[0].text == ""


def test_the_filter_looks_into_what_is_folded(chromium: Any, tmp_path: Path) -> None:
    page = Browser(chromium, tmp_path, MIDDLE)
    assert page.names().count("paragraph") == 4
    page.click("paragraph")
    assert page.names() == ["paragraph"] * 12
    page.click("paragraph")
    assert page.names().count("paragraph") == 4
    page.click("unfold all")
    assert page.names().count("paragraph") == 12


def test_it_opens_with_the_field_that_was_asked_for(chromium: Any, tmp_path: Path) -> None:
    page = Browser(chromium, tmp_path, TEXT, field="title")
    assert page.names() == ["title", "[title · repeated_title]"]


def test_without_script_it_is_a_page_to_read(chromium: Any, tmp_path: Path) -> None:
    chromium.execute_cdp_cmd("Emulation.setScriptExecutionDisabled", {"value": True})
    try:
        page = Browser(chromium, tmp_path, MIDDLE)
        assert page.all("#legend") == []
        page.all("summary")[1].click()
        assert page.names().count("paragraph") == 12
        page.all(".why")[0].click()
        assert page.driver.current_url.endswith("#rule-title")
    finally:
        chromium.execute_cdp_cmd("Emulation.setScriptExecutionDisabled", {"value": False})


def test_right_to_left_is_set_from_the_right(chromium: Any, tmp_path: Path) -> None:
    page = Browser(chromium, tmp_path, ARABIC)
    text = page.all(".f-title .text")[0]
    mark = page.all(".f-title mark")[0]
    assert abs(mark.rect["x"] + mark.rect["width"] - text.rect["x"] - text.rect["width"]) < 2


def test_an_export_of_many_articles_stays_usable(chromium: Any, tmp_path: Path) -> None:
    page = Browser(chromium, tmp_path, *[TEXT.replace("Storm", f"Storm {number}") for number in range(300)])
    assert len(page.run("return document.querySelectorAll('article')")) == 300
    assert page.run("return document.querySelectorAll('details[open]').length") == 3
    page.run("document.querySelector('button[data-field=date]').click()")
    assert page.all("#count")[0].text == "300 lines in 300 articles"
    dates = "return [...document.querySelectorAll('main .why')].filter((name) => name.checkVisibility()).length"
    assert page.run(dates) == 300
    page.run("document.getElementById('every').click()")
    assert page.run("return document.querySelectorAll('details[open]').length") == 3
