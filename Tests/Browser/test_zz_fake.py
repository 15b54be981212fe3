def test_sign_and_drag(phone):
    p = phone("李梅", "en")
    p.driver.execute_script("window.n=[]; const c=document.getElementById('c'); for (const t of ['pointerdown','pointermove','pointerup']) c.addEventListener(t,e=>{window.n.push([t,Math.round(e.offsetX),Math.round(e.offsetY)])})")
    p.drag("#c",(0.1,0.1),(0.5,0.6))
    n=p.driver.execute_script("return window.n")
    assert n[0][0]=="pointerdown" and n[-1][0]=="pointerup" and n[0][1:]==[30,30] and n[-1][1:]==[150,180], n
    p.check_width(); p.check_quiet()
def test_noscript(phone):
    p=phone("李梅", scripts=False); assert p.path=="/"
    p.sees("会诊")
def test_offline(phone):
    p=phone(); p.open("/"); p.line(False)
    assert p.driver.execute_script("return navigator.onLine") is False
